<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About PressDesk</source>
   <translation>Acerca de PressDesk</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Draft press releases, keep boilerplate, export Word and web in your organization’s templates.</source>
   <translation>Redacte comunicados, guarde textos institucionales y exporte a Word y a la web con las plantillas de su organización.</translation>
  </message>
  <message>
   <source>Free software under the MIT license.</source>
   <translation>Software libre con licencia MIT.</translation>
  </message>
  <message>
   <source>Version {0}</source>
   <translation>Versión {0}</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Insert</source>
   <translation>&amp;Insertar</translation>
  </message>
  <message>
   <source>&amp;Release</source>
   <translation>&amp;Comunicado</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>About PressDesk</source>
   <translation>Acerca de PressDesk</translation>
  </message>
  <message>
   <source>Approval of the quote…</source>
   <translation>Aprobación de la cita…</translation>
  </message>
  <message>
   <source>Approvals…</source>
   <translation>Aprobaciones…</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Attribution of the quote</source>
   <translation>Atribución de la cita</translation>
  </message>
  <message>
   <source>Back to draft</source>
   <translation>Volver a borrador</translation>
  </message>
  <message>
   <source>Boilerplate</source>
   <translation>Textos institucionales</translation>
  </message>
  <message>
   <source>Boilerplate, snippet…</source>
   <translation>Texto institucional, fragmento…</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Negrita</translation>
  </message>
  <message>
   <source>Bulleted list</source>
   <translation>Lista con viñetas</translation>
  </message>
  <message>
   <source>Check spelling while typing</source>
   <translation>Revisar la ortografía al escribir</translation>
  </message>
  <message>
   <source>Column after</source>
   <translation>Columna después</translation>
  </message>
  <message>
   <source>Column before</source>
   <translation>Columna antes</translation>
  </message>
  <message>
   <source>Confirm the detail</source>
   <translation>Confirmar el dato</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy release for an email</source>
   <translation>Copiar el comunicado para un correo</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Rectificación</translation>
  </message>
  <message>
   <source>Correct…</source>
   <translation>Rectificar…</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Dictionaries…</source>
   <translation>Diccionarios…</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Export several releases…</source>
   <translation>Exportar varios comunicados…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>F&amp;ormat</source>
   <translation>F&amp;ormato</translation>
  </message>
  <message>
   <source>Files sent…</source>
   <translation>Archivos enviados…</translation>
  </message>
  <message>
   <source>Find in releases</source>
   <translation>Buscar en los comunicados</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Buscar siguiente</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Buscar anterior</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Buscar…</translation>
  </message>
  <message>
   <source>Give to review</source>
   <translation>Pasar a revisión</translation>
  </message>
  <message>
   <source>Header row</source>
   <translation>Fila de encabezado</translation>
  </message>
  <message>
   <source>Issue…</source>
   <translation>Emitir…</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Cursiva</translation>
  </message>
  <message>
   <source>Keep a version</source>
   <translation>Guardar una versión</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Label above the headline</source>
   <translation>Rótulo sobre el titular</translation>
  </message>
  <message>
   <source>Label of the detail…</source>
   <translation>Etiqueta del dato…</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Language…</source>
   <translation>Idioma…</translation>
  </message>
  <message>
   <source>Larger words</source>
   <translation>Letra más grande</translation>
  </message>
  <message>
   <source>Lead-in of the quote</source>
   <translation>Entradilla de la cita</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Link…</source>
   <translation>Enlace…</translation>
  </message>
  <message>
   <source>Making a template</source>
   <translation>Cómo hacer una plantilla</translation>
  </message>
  <message>
   <source>Media advisory</source>
   <translation>Convocatoria de prensa</translation>
  </message>
  <message>
   <source>Media contact…</source>
   <translation>Contacto de prensa…</translation>
  </message>
  <message>
   <source>Move column back</source>
   <translation>Mover la columna atrás</translation>
  </message>
  <message>
   <source>Move column on</source>
   <translation>Mover la columna adelante</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move row down</source>
   <translation>Bajar la fila</translation>
  </message>
  <message>
   <source>Move row up</source>
   <translation>Subir la fila</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Narrow page</source>
   <translation>Página estrecha</translation>
  </message>
  <message>
   <source>Narrower right pane</source>
   <translation>Panel derecho más estrecho</translation>
  </message>
  <message>
   <source>New from starter…</source>
   <translation>Nuevo desde un patrón…</translation>
  </message>
  <message>
   <source>New release…</source>
   <translation>Comunicado nuevo…</translation>
  </message>
  <message>
   <source>Next detail to confirm</source>
   <translation>Siguiente dato por confirmar</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Panel siguiente</translation>
  </message>
  <message>
   <source>Next spelling mistake</source>
   <translation>Siguiente falta de ortografía</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Pestaña siguiente</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
  <message>
   <source>Numbered list</source>
   <translation>Lista numerada</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page of normal width</source>
   <translation>Página de ancho normal</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste without formatting</source>
   <translation>Pegar sin formato</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Imagen…</translation>
  </message>
  <message>
   <source>Plain paragraph</source>
   <translation>Párrafo normal</translation>
  </message>
  <message>
   <source>Press release</source>
   <translation>Nota de prensa</translation>
  </message>
  <message>
   <source>Preview the Word pages</source>
   <translation>Ver las páginas de Word</translation>
  </message>
  <message>
   <source>Preview the email</source>
   <translation>Ver el correo</translation>
  </message>
  <message>
   <source>Preview the web page</source>
   <translation>Ver la página web</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Panel anterior</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Pestaña anterior</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo {0}</source>
   <translation>Rehacer: {0}</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Comunicado</translation>
  </message>
  <message>
   <source>Remove all samples</source>
   <translation>Quitar todos los ejemplos</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Quitar la columna</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Quitar el enlace</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Quitar la fila</translation>
  </message>
  <message>
   <source>Remove table</source>
   <translation>Quitar la tabla</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Reemplazar…</translation>
  </message>
  <message>
   <source>Right pane</source>
   <translation>Panel derecho</translation>
  </message>
  <message>
   <source>Row above</source>
   <translation>Fila encima</translation>
  </message>
  <message>
   <source>Row below</source>
   <translation>Fila debajo</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>Save as starter…</source>
   <translation>Guardar como patrón…</translation>
  </message>
  <message>
   <source>Save selection as boilerplate…</source>
   <translation>Guardar la selección como texto institucional…</translation>
  </message>
  <message>
   <source>Save selection as snippet…</source>
   <translation>Guardar la selección como fragmento…</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Show the checks</source>
   <translation>Ver las comprobaciones</translation>
  </message>
  <message>
   <source>Show the history</source>
   <translation>Ver el historial</translation>
  </message>
  <message>
   <source>Show the preview</source>
   <translation>Ver la vista previa</translation>
  </message>
  <message>
   <source>Smaller words</source>
   <translation>Letra más pequeña</translation>
  </message>
  <message>
   <source>Speaker of the quote…</source>
   <translation>Autor de la cita…</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
  <message>
   <source>Status line…</source>
   <translation>Línea de difusión…</translation>
  </message>
  <message>
   <source>Subhead</source>
   <translation>Ladillo</translation>
  </message>
  <message>
   <source>Subheadline</source>
   <translation>Subtítulo</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retractar…</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>The writer’s own words</source>
   <translation>Palabras del redactor</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>These words have changed since.</source>
   <translation>Estas palabras han cambiado desde entonces.</translation>
  </message>
  <message>
   <source>Tidy quotes and dashes</source>
   <translation>Arreglar comillas y rayas</translation>
  </message>
  <message>
   <source>Typographic quotes and dashes</source>
   <translation>Comillas y rayas tipográficas</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo {0}</source>
   <translation>Deshacer: {0}</translation>
  </message>
  <message>
   <source>Wide page</source>
   <translation>Página ancha</translation>
  </message>
  <message>
   <source>Wider right pane</source>
   <translation>Panel derecho más ancho</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retirar…</translation>
  </message>
  <message>
   <source>Words of normal size</source>
   <translation>Letra de tamaño normal</translation>
  </message>
  <message>
   <source>Write the notice of the correction</source>
   <translation>Escribir la nota de la rectificación</translation>
  </message>
 </context>
 <context>
  <name>Approval</name>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Approved by {0}</source>
   <translation>Aprobada por {0}</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Consultado</translation>
  </message>
  <message>
   <source>Asked {0}</source>
   <translation>Consultado a {0}</translation>
  </message>
  <message>
   <source>Nobody was asked yet.</source>
   <translation>Todavía no se ha consultado a nadie.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Sin consultar</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Refused by {0}</source>
   <translation>Rechazada por {0}</translation>
  </message>
  <message>
   <source>The words, the attribution or the speaker are others now. Before: {0}</source>
   <translation>El texto, la atribución o el hablante han cambiado. Antes: {0}</translation>
  </message>
  <message>
   <source>Words changed</source>
   <translation>Texto cambiado</translation>
  </message>
 </context>
 <context>
  <name>ApprovalForm</name>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Ask for approval…</source>
   <translation>Pedir aprobación…</translation>
  </message>
  <message>
   <source>Bring the words back</source>
   <translation>Recuperar las palabras</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>It was: {0}</source>
   <translation>Era: {0}</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Anular</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>“{0}” is not a time of day such as 9:30 a.m. or 21:30.</source>
   <translation>«{0}» no es una hora como 9:30 a. m. o 21:30.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPopover</name>
  <message>
   <source>Approval of the quote</source>
   <translation>Aprobación de la cita</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source>Ask again, or bring the words back.</source>
   <translation>Consulte de nuevo o recupere las palabras.</translation>
  </message>
  <message>
   <source>Choose who speaks first.</source>
   <translation>Elija antes quién habla.</translation>
  </message>
  <message>
   <source>Look at it again.</source>
   <translation>Vuelva a mirarla.</translation>
  </message>
  <message>
   <source>Mail drafts for approval are made: {0}.</source>
   <translation>Borradores de correo para la aprobación creados: {0}.</translation>
  </message>
  <message>
   <source>No program opened them; they are in {0}.</source>
   <translation>Ningún programa los ha abierto; están en {0}.</translation>
  </message>
  <message>
   <source>Nobody speaks the quote yet.</source>
   <translation>La cita todavía no tiene autor.</translation>
  </message>
  <message>
   <source>Other words were approved: the quote is not approved any more.</source>
   <translation>Se aprobaron otras palabras: la cita ya no está aprobada.</translation>
  </message>
  <message>
   <source>People has no address of {0}.</source>
   <translation>En Personas no figura la dirección de {0}.</translation>
  </message>
  <message>
   <source>Put the caret into a quote first.</source>
   <translation>Ponga primero el cursor en una cita.</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>The answer is noted.</source>
   <translation>La respuesta queda anotada.</translation>
  </message>
  <message>
   <source>The words of the quote changed meanwhile.</source>
   <translation>Entretanto, el texto de la cita ha cambiado.</translation>
  </message>
  <message>
   <source>approval</source>
   <translation>aprobación</translation>
  </message>
  <message>
   <source>by mail</source>
   <translation>por correo</translation>
  </message>
  <message>
   <source>no speaker</source>
   <translation>sin hablante</translation>
  </message>
  <message>
   <source>words of the quote</source>
   <translation>palabras de la cita</translation>
  </message>
  <message>
   <source>{0} approved other words: the quote is not approved any more.</source>
   <translation>{0} aprobó otras palabras: la cita ya no está aprobada.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsDialog</name>
  <message>
   <source>Approvals</source>
   <translation>Aprobaciones</translation>
  </message>
  <message>
   <source>Approved: {0} of {1}</source>
   <translation>Aprobadas: {0} de {1}</translation>
  </message>
  <message>
   <source>Ask all</source>
   <translation>Consultar a todos</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Every quote is approved.</source>
   <translation>Todas las citas están aprobadas.</translation>
  </message>
  <message>
   <source>No speaker</source>
   <translation>Sin hablante</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>This release has no quotes.</source>
   <translation>Este comunicado no tiene citas.</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
 </context>
 <context>
  <name>AttachBox</name>
  <message>
   <source>Attached to the email</source>
   <translation>Adjunto al correo</translation>
  </message>
  <message>
   <source>with the PDF</source>
   <translation>con el PDF</translation>
  </message>
  <message>
   <source>with the Word file</source>
   <translation>con el archivo de Word</translation>
  </message>
  <message>
   <source>with the Word file and the PDF</source>
   <translation>con el archivo de Word y el PDF</translation>
  </message>
  <message>
   <source>without an attachment</source>
   <translation>sin adjuntos</translation>
  </message>
 </context>
 <context>
  <name>Autosave</name>
  <message>
   <source>Saving works again. Nothing was lost.</source>
   <translation>Ya se puede guardar otra vez. No se ha perdido nada.</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>In {0}</source>
   <translation>En {0}</translation>
  </message>
 </context>
 <context>
  <name>BodyEdit</name>
  <message>
   <source>1 column</source>
   <translation>1 columna</translation>
  </message>
  <message>
   <source>1 row</source>
   <translation>1 fila</translation>
  </message>
  <message>
   <source>A control character was left out.</source>
   <translation>Se ha omitido un carácter de control.</translation>
  </message>
  <message>
   <source>Approval…</source>
   <translation>Aprobación…</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Bulleted list</source>
   <translation>Lista con viñetas</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Lead-in of a quote</source>
   <translation>Entradilla de una cita</translation>
  </message>
  <message>
   <source>Link…</source>
   <translation>Enlace…</translation>
  </message>
  <message>
   <source>Numbered list</source>
   <translation>Lista numerada</translation>
  </message>
  <message>
   <source>One space</source>
   <translation>Un solo espacio</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Párrafo</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Pictures stand in the body only.</source>
   <translation>Las imágenes solo van en el texto.</translation>
  </message>
  <message>
   <source>Quote</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Subhead</source>
   <translation>Ladillo</translation>
  </message>
  <message>
   <source>Table, {columns}, {rows}</source>
   <translation>Tabla, {columns}, {rows}</translation>
  </message>
  <message>
   <source>Tables and images cannot stand here and were left out.</source>
   <translation>Aquí no caben tablas ni imágenes: se han omitido.</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>The words of the release: paragraphs, subheads, lists and quotes</source>
   <translation>El texto del comunicado: párrafos, ladillos, listas y citas</translation>
  </message>
  <message>
   <source>Who says this?</source>
   <translation>¿Quién lo dice?</translation>
  </message>
  <message>
   <source>Writer's own words</source>
   <translation>Palabras del redactor</translation>
  </message>
  <message>
   <source>change</source>
   <translation>cambiar</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>elegir</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>cortar</translation>
  </message>
  <message>
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <source>paste</source>
   <translation>pegar</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>{n} columns</source>
   <translation>{n} columnas</translation>
  </message>
  <message>
   <source>{n} control characters were left out.</source>
   <translation>Se han omitido {n} caracteres de control.</translation>
  </message>
  <message>
   <source>{n} rows</source>
   <translation>{n} filas</translation>
  </message>
 </context>
 <context>
  <name>BodyPart</name>
  <message>
   <source>Body</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Write the release</source>
   <translation>Escriba el comunicado</translation>
  </message>
 </context>
 <context>
  <name>BoilerplateCards</name>
  <message>
   <source>Add boilerplate</source>
   <translation>Añadir texto institucional</translation>
  </message>
  <message>
   <source>Boilerplate · this release only</source>
   <translation>Texto institucional · solo de este comunicado</translation>
  </message>
  <message>
   <source>Boilerplate · v{0}, current</source>
   <translation>Texto institucional · v{0}, vigente</translation>
  </message>
  <message>
   <source>Boilerplate · v{0}, no longer on the desk</source>
   <translation>Texto institucional · v{0}, ya no está en el escritorio</translation>
  </message>
  <message>
   <source>Boilerplate · v{0}, v{1} is out</source>
   <translation>Texto institucional · v{0}, ya existe la v{1}</translation>
  </message>
  <message>
   <source>Edit for this release…</source>
   <translation>Editar para este comunicado…</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>No heading</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Options for the boilerplate {0}</source>
   <translation>Opciones del texto institucional {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Review was due {0}</source>
   <translation>La revisión vencía el {0}</translation>
  </message>
  <message>
   <source>Update to the newest version</source>
   <translation>Actualizar a la versión más reciente</translation>
  </message>
 </context>
 <context>
  <name>BoilerplateForm</name>
  <message>
   <source>Heading, as printed</source>
   <translation>Título, como se imprime</translation>
  </message>
  <message>
   <source>Its review date is past. Read the words again, then set the next date.</source>
   <translation>Su fecha de revisión ha pasado. Relea el texto y fije la fecha siguiente.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name in the library</source>
   <translation>Nombre en la biblioteca</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Sin nombrar</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Printed above the words; may be empty</source>
   <translation>Se imprime sobre el texto; puede quedar vacío</translation>
  </message>
  <message>
   <source>Review by</source>
   <translation>Revisar antes del</translation>
  </message>
  <message>
   <source>Type a date, or press Down for a calendar</source>
   <translation>Escriba una fecha o pulse la flecha abajo para ver el calendario</translation>
  </message>
  <message>
   <source>Who answers for these words</source>
   <translation>Quién responde de este texto</translation>
  </message>
  <message>
   <source>Whose text it is</source>
   <translation>De quién es el texto</translation>
  </message>
 </context>
 <context>
  <name>BoilerplatePage</name>
  <message numerus="yes">
   <source>%n release(s) use it. They keep their words; the library loses all its versions.</source>
   <translation>
    <numerusform>Lo usa %n comunicado. Conserva su texto; la biblioteca pierde todas sus versiones.</numerusform>
    <numerusform>Lo usan %n comunicados. Conservan su texto; la biblioteca pierde todas sus versiones.</numerusform>
   </translation>
  </message>
  <message>
   <source>Boilerplate</source>
   <translation>Textos institucionales</translation>
  </message>
  <message>
   <source>Find boilerplate</source>
   <translation>Buscar texto institucional</translation>
  </message>
  <message>
   <source>Insert into release</source>
   <translation>Insertar en el comunicado</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New boilerplate</source>
   <translation>Texto institucional nuevo</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Sin guardar todavía</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove this boilerplate</source>
   <translation>Quitar este texto institucional</translation>
  </message>
  <message>
   <source>Remove “{}” from the library?</source>
   <translation>¿Quitar “{}” de la biblioteca?</translation>
  </message>
  <message>
   <source>Review is overdue</source>
   <translation>Revisión vencida</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>The words of version {} are now version {}</source>
   <translation>El texto de la versión {} es ahora la versión {}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Version {}</source>
   <translation>Versión {}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modificado</translation>
  </message>
  <message>
   <source>“{}” was removed from the library</source>
   <translation>Se ha quitado “{}” de la biblioteca</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the starter</source>
   <translation>Nombre del patrón</translation>
  </message>
  <message>
   <source>New release from it</source>
   <translation>Nuevo comunicado a partir de él</translation>
  </message>
  <message>
   <source>New release from “{0}”</source>
   <translation>Nuevo comunicado a partir de «{0}»</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove “{0}”</source>
   <translation>Quitar «{0}»</translation>
  </message>
 </context>
 <context>
  <name>CarryOver</name>
  <message>
   <source>confirming details</source>
   <translation>confirmación de datos</translation>
  </message>
 </context>
 <context>
  <name>CarryStrip</name>
  <message>
   <source>1 detail to confirm</source>
   <translation>1 dato por confirmar</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Confirm all</source>
   <translation>Confirmar todo</translation>
  </message>
  <message>
   <source>Confirm “{0}”</source>
   <translation>Confirmar «{0}»</translation>
  </message>
  <message>
   <source>Dates and times</source>
   <translation>Fechas y horas</translation>
  </message>
  <message>
   <source>Details carried over</source>
   <translation>Datos heredados</translation>
  </message>
  <message>
   <source>Everything ({0})</source>
   <translation>Todo ({0})</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Enlaces</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next detail to confirm</source>
   <translation>Siguiente dato por confirmar</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Quarters</source>
   <translation>Trimestres</translation>
  </message>
  <message>
   <source>from “{0}”</source>
   <translation>de «{0}»</translation>
  </message>
  <message>
   <source>{0} details to confirm</source>
   <translation>{0} datos por confirmar</translation>
  </message>
 </context>
 <context>
  <name>CarryWalk</name>
  <message>
   <source>No details are left to confirm.</source>
   <translation>No quedan datos por confirmar.</translation>
  </message>
 </context>
 <context>
  <name>ChecksPane</name>
  <message>
   <source>Add for everyone</source>
   <translation>Añadir para todos</translation>
  </message>
  <message>
   <source>Add to my dictionary</source>
   <translation>Añadir a mi diccionario</translation>
  </message>
  <message>
   <source>Approval…</source>
   <translation>Aprobación…</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>Check spelling</source>
   <translation>Revisar la ortografía</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Dictionaries…</source>
   <translation>Diccionarios…</translation>
  </message>
  <message>
   <source>End mark</source>
   <translation>Marca de final</translation>
  </message>
  <message>
   <source>Error: {0}</source>
   <translation>Error: {0}</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Fix all of this kind ({0})</source>
   <translation>Corregir todos los de este tipo ({0})</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>Gramática</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>It stands in boilerplate: better words change this release only.</source>
   <translation>Está en un texto institucional: las palabras mejores solo cambian este comunicado.</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Antetítulo</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <source>Leave it…</source>
   <translation>Dejarlo…</translation>
  </message>
  <message>
   <source>Media contact</source>
   <translation>Contacto de prensa</translation>
  </message>
  <message>
   <source>No mistakes found.</source>
   <translation>No se han encontrado faltas.</translation>
  </message>
  <message>
   <source>Not in the dictionary</source>
   <translation>No está en el diccionario</translation>
  </message>
  <message>
   <source>Not in the dictionary.</source>
   <translation>No está en el diccionario.</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Put {0}.dic and {0}.aff, made for Hunspell, into the folder for dictionaries.</source>
   <translation>Ponga {0}.dic y {0}.aff, hechos para Hunspell, en la carpeta de diccionarios.</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>Fecha del comunicado</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Declarante</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Ortografía</translation>
  </message>
  <message>
   <source>Spelling is not checked.</source>
   <translation>La ortografía no se revisa.</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de estado</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Subheadline</source>
   <translation>Subtítulo</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <source>The whole release</source>
   <translation>Todo el comunicado</translation>
  </message>
  <message>
   <source>There is no dictionary for {0}.</source>
   <translation>No hay diccionario para {0}.</translation>
  </message>
 </context>
 <context>
  <name>ColourField</name>
  <message>
   <source>All colors…</source>
   <translation>Todos los colores…</translation>
  </message>
  <message>
   <source>Main color</source>
   <translation>Color principal</translation>
  </message>
  <message>
   <source>Make it dark enough</source>
   <translation>Oscurecerlo lo necesario</translation>
  </message>
  <message>
   <source>Number of the color</source>
   <translation>Código del color</translation>
  </message>
  <message>
   <source>Too light to read on white paper: contrast {0} to 1, and 4.5 to 1 is needed.</source>
   <translation>Demasiado claro para leerse en papel blanco: el contraste es de {0} a 1 y hace falta 4,5 a 1.</translation>
  </message>
  <message>
   <source>Write a color as #1f3a5f.</source>
   <translation>Escriba el color así: #1f3a5f.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete everything in the Trash for ever?</source>
   <translation>¿Eliminar para siempre todo lo que hay en la papelera?</translation>
  </message>
  <message>
   <source>Delete for ever</source>
   <translation>Eliminar para siempre</translation>
  </message>
  <message>
   <source>Delete for ever…</source>
   <translation>Eliminar para siempre…</translation>
  </message>
  <message>
   <source>Delete “{0}” for ever?</source>
   <translation>¿Eliminar “{0}” para siempre?</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Empty the Trash…</source>
   <translation>Vaciar la papelera…</translation>
  </message>
  <message>
   <source>From a starter…</source>
   <translation>Desde un patrón…</translation>
  </message>
  <message>
   <source>Its words and versions cannot be brought back.</source>
   <translation>Su texto y sus versiones no se podrán recuperar.</translation>
  </message>
  <message>
   <source>Kept this version.</source>
   <translation>Versión guardada.</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Moved to the Trash.</source>
   <translation>Movido a la papelera.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>“{0}” is in the Trash.</source>
   <translation>“{0}” está en la papelera.</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>A contact</source>
   <translation>Un contacto</translation>
  </message>
  <message>
   <source>A note to editors</source>
   <translation>Una nota para la redacción</translation>
  </message>
  <message>
   <source>A part of the body</source>
   <translation>Una parte del texto</translation>
  </message>
  <message>
   <source>A part of this release</source>
   <translation>Una parte de este comunicado</translation>
  </message>
  <message>
   <source>A subheadline</source>
   <translation>Un subtítulo</translation>
  </message>
  <message>
   <source>The boilerplate</source>
   <translation>El texto institucional</translation>
  </message>
  <message>
   <source>The dateline</source>
   <translation>La data</translation>
  </message>
  <message>
   <source>The headline</source>
   <translation>El titular</translation>
  </message>
  <message>
   <source>The language</source>
   <translation>El idioma</translation>
  </message>
  <message>
   <source>The release date</source>
   <translation>La fecha de difusión</translation>
  </message>
  <message>
   <source>The stage</source>
   <translation>La fase</translation>
  </message>
  <message>
   <source>The status</source>
   <translation>La línea de difusión</translation>
  </message>
  <message>
   <source>{0} was changed in another window too. Your version stands.</source>
   <translation>{0} se ha cambiado también en otra ventana. Vale su versión.</translation>
  </message>
  <message>
   <source>{0} was changed in another window too. Your version stands; the other is “{1}”.</source>
   <translation>{0} se ha cambiado también en otra ventana. Vale su versión; la otra es “{1}”.</translation>
  </message>
 </context>
 <context>
  <name>ContactCards</name>
  <message>
   <source>+ Add</source>
   <translation>+ Añadir</translation>
  </message>
  <message>
   <source>Add a media contact</source>
   <translation>Añadir un contacto de prensa</translation>
  </message>
  <message>
   <source>Choose from People …</source>
   <translation>Elegir de Personas …</translation>
  </message>
  <message>
   <source>Choose from People…</source>
   <translation>Elegir de Personas…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <source>Media contact</source>
   <translation>Contacto de prensa</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Options for the contact {0}</source>
   <translation>Opciones del contacto {0}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Type a contact…</source>
   <translation>Escribir un contacto…</translation>
  </message>
  <message>
   <source>no phone or email yet</source>
   <translation>todavía sin teléfono ni correo</translation>
  </message>
 </context>
 <context>
  <name>ContactForm</name>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Media contact</source>
   <translation>Contacto de prensa</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Cargo</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <source>Type a date, or press Down for a calendar</source>
   <translation>Escriba una fecha o pulse la flecha abajo para ver el calendario</translation>
  </message>
  <message>
   <source>“{0}” is not a date such as Sept. 15, 2023 or 2023-09-15.</source>
   <translation>“{0}” no es una fecha como 15/9/2023 o 2023-09-15.</translation>
  </message>
 </context>
 <context>
  <name>DatelinePart</name>
  <message>
   <source>As written</source>
   <translation>Tal como está escrita</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ciudad</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Let the house style make the dateline</source>
   <translation>Que la data la componga el libro de estilo</translation>
  </message>
  <message>
   <source>No dateline</source>
   <translation>Sin data</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place of the dateline</source>
   <translation>Lugar de la data</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Region of the dateline</source>
   <translation>Región de la data</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>Fecha de difusión</translation>
  </message>
  <message>
   <source>State or country</source>
   <translation>Estado o país</translation>
  </message>
  <message>
   <source>Write the dateline by hand</source>
   <translation>Escribir la data a mano</translation>
  </message>
  <message>
   <source>no dateline</source>
   <translation>sin data</translation>
  </message>
  <message>
   <source>prints as {0}</source>
   <translation>se imprime {0}</translation>
  </message>
 </context>
 <context>
  <name>DetailPopover</name>
  <message>
   <source>Label of the detail</source>
   <translation>Etiqueta del dato</translation>
  </message>
  <message>
   <source>Set label</source>
   <translation>Poner etiqueta</translation>
  </message>
 </context>
 <context>
  <name>Dictionaries</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Dictionaries</source>
   <translation>Diccionarios</translation>
  </message>
  <message>
   <source>Everyone on this desk may use these words.</source>
   <translation>Todos en este escritorio pueden usar estas palabras.</translation>
  </message>
  <message>
   <source>My dictionary</source>
   <translation>Mi diccionario</translation>
  </message>
  <message>
   <source>One word on each line.</source>
   <translation>Una palabra en cada línea.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>The organization’s dictionary</source>
   <translation>El diccionario de la organización</translation>
  </message>
  <message>
   <source>These are yours, on every desk on this computer.</source>
   <translation>Estas son suyas, en todos los escritorios de este equipo.</translation>
  </message>
 </context>
 <context>
  <name>DraftUpdates</name>
  <message>
   <source>One draft prints version {1} now.</source>
   <translation>Un borrador imprime ahora la versión {1}.</translation>
  </message>
  <message>
   <source>Updating boilerplate</source>
   <translation>actualizar el texto institucional</translation>
  </message>
  <message>
   <source>{0} drafts print version {1} now.</source>
   <translation>{0} borradores imprimen ahora la versión {1}.</translation>
  </message>
 </context>
 <context>
  <name>Dragging</name>
  <message>
   <source>drag</source>
   <translation>arrastrar</translation>
  </message>
  <message>
   <source>drop</source>
   <translation>soltar</translation>
  </message>
 </context>
 <context>
  <name>Elsewhere</name>
  <message>
   <source>It is still open here and comes back when you change it.</source>
   <translation>Aquí sigue abierto y vuelve en cuanto lo cambie.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>“{0}” was deleted in another window.</source>
   <translation>“{0}” se ha eliminado en otra ventana.</translation>
  </message>
  <message>
   <source>“{0}” was moved to the Trash in another window.</source>
   <translation>“{0}” se ha movido a la papelera en otra ventana.</translation>
  </message>
 </context>
 <context>
  <name>EmbargoLine</name>
  <message>
   <source>It will not be marked as embargoed, and search engines may show it.</source>
   <translation>No llevará la marca de embargo y los buscadores podrán mostrarla.</translation>
  </message>
  <message>
   <source>Keep it marked</source>
   <translation>Dejarla marcada</translation>
  </message>
  <message>
   <source>Make the p&amp;ublic page instead…</source>
   <translation>Hacer la página pú&amp;blica…</translation>
  </message>
  <message>
   <source>Make the public page</source>
   <translation>Hacer la página pública</translation>
  </message>
  <message>
   <source>Make the public page although the embargo holds?</source>
   <translation>¿Hacer la página pública aunque el embargo siga vigente?</translation>
  </message>
  <message>
   <source>Mark it as embargoed</source>
   <translation>Marcarla con el embargo</translation>
  </message>
  <message>
   <source>The embargo holds until {0}. Anyone who gets this page can publish it.</source>
   <translation>El embargo rige hasta {0}. Quien reciba esta página podrá publicarla.</translation>
  </message>
  <message>
   <source>The web page is marked as embargoed until {0}.</source>
   <translation>La página web lleva la marca de embargo hasta {0}.</translation>
  </message>
  <message>
   <source>The web page will be public, in this export only. The embargo holds until {0}.</source>
   <translation>La página web será pública, solo en esta exportación. El embargo rige hasta {0}.</translation>
  </message>
 </context>
 <context>
  <name>EndMarkPart</name>
  <message>
   <source>End mark</source>
   <translation>Señal de cierre</translation>
  </message>
  <message>
   <source>No end mark</source>
   <translation>Sin señal de cierre</translation>
  </message>
 </context>
 <context>
  <name>Endings</name>
  <message>
   <source>A report is in {0}.</source>
   <translation>Hay un informe en {0}.</translation>
  </message>
  <message>
   <source>PressDesk ended unexpectedly {0}.</source>
   <translation>PressDesk terminó de forma inesperada {0}.</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Mostrar el informe</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>a las {0}</translation>
  </message>
  <message>
   <source>on {0} at {1}</source>
   <translation>el {0} a las {1}</translation>
  </message>
  <message>
   <source>“{0}” is as you left it {1}.</source>
   <translation>“{0}” está como lo dejó {1}.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>Everything else works. To see pages here, install PySide6 with its add-ons.</source>
   <translation>Todo lo demás funciona. Para ver aquí las páginas, instale PySide6 con sus complementos.</translation>
  </message>
  <message>
   <source>The preview cannot be shown: Qt WebEngine did not load ({0})</source>
   <translation>No se puede mostrar la vista previa: Qt WebEngine no se ha cargado ({0})</translation>
  </message>
 </context>
 <context>
  <name>EntryList</name>
  <message>
   <source>Nothing is found for “{}”</source>
   <translation>No hay nada que coincida con “{}”</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>Boilerplate (*.json *.md *.markdown *.txt)</source>
   <translation>Textos institucionales (*.json *.md *.markdown *.txt)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Export as Markdown files…</source>
   <translation>Exportar como archivos Markdown…</translation>
  </message>
  <message>
   <source>Export as one JSON file…</source>
   <translation>Exportar como un archivo JSON…</translation>
  </message>
  <message>
   <source>Export the library</source>
   <translation>Exportar la biblioteca</translation>
  </message>
  <message>
   <source>Folder for the Markdown files</source>
   <translation>Carpeta para los archivos Markdown</translation>
  </message>
  <message>
   <source>Folder of text or Markdown files</source>
   <translation>Carpeta de archivos de texto o Markdown</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>Importar un archivo</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Importar un archivo…</translation>
  </message>
  <message>
   <source>Import a folder…</source>
   <translation>Importar una carpeta…</translation>
  </message>
  <message>
   <source>Import or export the library</source>
   <translation>Importar o exportar la biblioteca</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>One text was exported to “{0}”.</source>
   <translation>Se ha exportado un texto a “{0}”.</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Replace “{0}” in “{1}”?</source>
   <translation>¿Sustituir “{0}” en “{1}”?</translation>
  </message>
  <message>
   <source>The folder has files of these names with other words.</source>
   <translation>La carpeta tiene archivos con estos nombres y otro texto.</translation>
  </message>
  <message>
   <source>{1} texts were exported to “{0}”.</source>
   <translation>Se han exportado {1} textos a “{0}”.</translation>
  </message>
  <message>
   <source>“{0}” was imported: {1} added, {2} updated, {3} left as they were.</source>
   <translation>Se ha importado “{0}”: {1} añadidos, {2} actualizados, {3} sin cambios.</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>The PDF is made from the Word file by LibreOffice: not tagged. LibreOffice 7.4 or later tags it.</source>
   <translation>LibreOffice hace el PDF a partir del archivo de Word: sin etiquetas. LibreOffice 7.4 o posterior lo etiqueta.</translation>
  </message>
  <message>
   <source>The PDF is made from the Word file by LibreOffice: tagged for screen readers.</source>
   <translation>LibreOffice hace el PDF a partir del archivo de Word: etiquetado para lectores de pantalla.</translation>
  </message>
  <message>
   <source>The PDF is made from the web page by the built-in engine: not tagged.</source>
   <translation>El PDF se hace a partir de la página web con el motor integrado: sin etiquetas.</translation>
  </message>
  <message>
   <source>The PDF is made from the web page by the built-in engine: not tagged. With LibreOffice installed it would be.</source>
   <translation>El PDF se hace a partir de la página web con el motor integrado: sin etiquetas. Con LibreOffice instalado, las tendría.</translation>
  </message>
  <message>
   <source>The file could not be made: a fault in PressDesk ({0})</source>
   <translation>No se ha podido hacer el archivo: fallo de PressDesk ({0})</translation>
  </message>
  <message>
   <source>The mail is long: Gmail shows its beginning and a link to the rest.</source>
   <translation>El correo es largo: Gmail muestra el principio y un enlace al resto.</translation>
  </message>
  <message>
   <source>The template has a place for a dateline, and the release has none.</source>
   <translation>La plantilla tiene lugar para la data y el comunicado no la tiene.</translation>
  </message>
  <message>
   <source>The template has a place for a headline, and the release has none.</source>
   <translation>La plantilla tiene lugar para un titular y el comunicado no lo tiene.</translation>
  </message>
  <message>
   <source>The template has a place for boilerplate, and the release has none.</source>
   <translation>La plantilla tiene lugar para el texto sobre la organización y el comunicado no lo tiene.</translation>
  </message>
  <message>
   <source>The template has a place for contacts, and the release has none.</source>
   <translation>La plantilla tiene lugar para contactos y el comunicado no los tiene.</translation>
  </message>
  <message>
   <source>The template has a place for the release date, and the release has none.</source>
   <translation>La plantilla tiene lugar para la fecha y el comunicado no la tiene.</translation>
  </message>
  <message>
   <source>The template has places for the organization that stay empty: see the Organization page.</source>
   <translation>La plantilla tiene lugares para la organización que quedan vacíos: vea la página Organización.</translation>
  </message>
  <message>
   <source>The web page is marked as embargoed and asks search engines to stay away.</source>
   <translation>La página web lleva la marca de embargo y pide a los buscadores que no la indexen.</translation>
  </message>
  <message>
   <source>The web page is public although the embargo still holds.</source>
   <translation>La página web es pública aunque el embargo sigue vigente.</translation>
  </message>
  <message>
   <source>Your release is unharmed. Try another format or template.</source>
   <translation>Su comunicado está intacto. Pruebe con otro formato o plantilla.</translation>
  </message>
 </context>
 <context>
  <name>ExportChecks</name>
  <message>
   <source>Errors stop the export.</source>
   <translation>Los errores impiden la exportación.</translation>
  </message>
  <message>
   <source>Errors: {0}</source>
   <translation>Errores: {0}</translation>
  </message>
  <message>
   <source>Export it as a draft all the same</source>
   <translation>Exportarlo de todos modos como borrador</translation>
  </message>
  <message>
   <source>Show all checks</source>
   <translation>Mostrar todas las comprobaciones</translation>
  </message>
  <message>
   <source>Warnings: {0}</source>
   <translation>Advertencias: {0}</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Files written</source>
   <translation>Archivos escritos</translation>
  </message>
  <message>
   <source>Save as “{0}”</source>
   <translation>Guardar como “{0}”</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
 </context>
 <context>
  <name>ExportForm</name>
  <message>
   <source>&amp;File name</source>
   <translation>&amp;Nombre del archivo</translation>
  </message>
  <message>
   <source>&amp;Markdown</source>
   <translation>&amp;Markdown</translation>
  </message>
  <message>
   <source>&amp;Plain text</source>
   <translation>Texto &amp;sin formato</translation>
  </message>
  <message>
   <source>&amp;Save as “{0}”</source>
   <translation>&amp;Guardar como “{0}”</translation>
  </message>
  <message>
   <source>&amp;Word</source>
   <translation>&amp;Word</translation>
  </message>
  <message>
   <source>&amp;ninjs, for news systems</source>
   <translation>n&amp;injs, para sistemas de noticias</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <source>Choose at least one kind of file.</source>
   <translation>Elija al menos un tipo de archivo.</translation>
  </message>
  <message>
   <source>Em&amp;ail</source>
   <translation>&amp;Correo</translation>
  </message>
  <message>
   <source>Everything, in one &amp;zip</source>
   <translation>Todo, en un &amp;zip</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>Car&amp;peta</translation>
  </message>
  <message>
   <source>P&amp;DF</source>
   <translation>P&amp;DF</translation>
  </message>
  <message>
   <source>PressDesk &amp;release, to open in another PressDesk</source>
   <translation>Comunicado de P&amp;ressDesk, para abrirlo en otro PressDesk</translation>
  </message>
  <message>
   <source>Replace &amp;it</source>
   <translation>&amp;Reemplazarlo</translation>
  </message>
  <message>
   <source>Replace &amp;them</source>
   <translation>&amp;Reemplazarlos</translation>
  </message>
  <message>
   <source>The folder has this already: {0}</source>
   <translation>La carpeta ya lo contiene: {0}</translation>
  </message>
  <message>
   <source>The template is being read.</source>
   <translation>Se está leyendo la plantilla.</translation>
  </message>
  <message>
   <source>We&amp;b page</source>
   <translation>Página we&amp;b</translation>
  </message>
  <message>
   <source>Web template</source>
   <translation>Plantilla web</translation>
  </message>
  <message>
   <source>What the web page becomes</source>
   <translation>En qué se convierte la página web</translation>
  </message>
  <message>
   <source>Word template</source>
   <translation>Plantilla de Word</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Escribe {0}</translation>
  </message>
  <message>
   <source>as a folder</source>
   <translation>como carpeta</translation>
  </message>
  <message>
   <source>in one file</source>
   <translation>en un solo archivo</translation>
  </message>
  <message>
   <source>index.html, with styles and pictures beside it</source>
   <translation>index.html, con los estilos y las imágenes al lado</translation>
  </message>
  <message>
   <source>{0}; other files in the folder stay</source>
   <translation>{0}; los demás archivos de la carpeta se quedan</translation>
  </message>
 </context>
 <context>
  <name>ExportPlan</name>
  <message>
   <source>A file name cannot hold {0}</source>
   <translation>Un nombre de archivo no puede llevar {0}</translation>
  </message>
  <message>
   <source>Give the file a name.</source>
   <translation>Dé un nombre al archivo.</translation>
  </message>
  <message>
   <source>The name holds a character that files cannot have. “{0}” works.</source>
   <translation>El nombre lleva un carácter que los archivos no admiten. “{0}” sirve.</translation>
  </message>
  <message>
   <source>The name is too long, or begins or ends with a dot. “{0}” works.</source>
   <translation>El nombre es demasiado largo, o empieza o termina con un punto. “{0}” sirve.</translation>
  </message>
  <message>
   <source>Windows keeps the name “{0}” for itself. Choose another one.</source>
   <translation>Windows se reserva el nombre “{0}”. Elija otro.</translation>
  </message>
  <message>
   <source>a folder of this name</source>
   <translation>una carpeta con este nombre</translation>
  </message>
 </context>
 <context>
  <name>ExportResult</name>
  <message>
   <source>No program opened “{0}”</source>
   <translation>Ningún programa ha abierto “{0}”</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open it from its folder.</source>
   <translation>Ábralo desde su carpeta.</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Mostrar carpeta</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show the folder {0}</source>
   <translation>Mostrar la carpeta {0}</translation>
  </message>
  <message>
   <source>Show {0} in its folder</source>
   <translation>Mostrar {0} en su carpeta</translation>
  </message>
  <message>
   <source>The folder could not be shown</source>
   <translation>No se ha podido mostrar la carpeta</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Body</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Direction of the script</source>
   <translation>Sentido de la escritura</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Embargo</translation>
  </message>
  <message>
   <source>End mark</source>
   <translation>Señal de cierre</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>Label above the headline</source>
   <translation>Rótulo sobre el titular</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logotipo</translation>
  </message>
  <message>
   <source>Media contacts</source>
   <translation>Contactos de prensa</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Organization’s address</source>
   <translation>Dirección de la organización</translation>
  </message>
  <message>
   <source>Organization’s name</source>
   <translation>Nombre de la organización</translation>
  </message>
  <message>
   <source>Organization’s web address</source>
   <translation>Dirección web de la organización</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>Fecha de difusión</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Nombre corto</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de difusión</translation>
  </message>
  <message>
   <source>Styles of the pack</source>
   <translation>Estilos del paquete</translation>
  </message>
  <message>
   <source>Subheadlines</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>The whole release</source>
   <translation>El comunicado entero</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Hora de publicación</translation>
  </message>
  <message>
   <source>Title of the page</source>
   <translation>Título de la página</translation>
  </message>
  <message>
   <source>Warning of an embargo</source>
   <translation>Aviso de embargo</translation>
  </message>
  <message>
   <source>What search engines read</source>
   <translation>Lo que leen los buscadores</translation>
  </message>
 </context>
 <context>
  <name>Filing</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Check that the file is still there.</source>
   <translation>Compruebe que el archivo sigue ahí.</translation>
  </message>
  <message>
   <source>Copied the whole release. Paste it into an email.</source>
   <translation>Comunicado copiado entero. Péguelo en un correo.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Una copia</translation>
  </message>
  <message>
   <source>Copying the whole release…</source>
   <translation>Copiando el comunicado completo…</translation>
  </message>
  <message>
   <source>New revision</source>
   <translation>Revisión nueva</translation>
  </message>
  <message>
   <source>Open a release</source>
   <translation>Abrir un comunicado</translation>
  </message>
  <message>
   <source>Releases (*.pressrelease)</source>
   <translation>Comunicados (*.pressrelease)</translation>
  </message>
  <message>
   <source>Releases (*.pressrelease);;All files (*)</source>
   <translation>Comunicados (*.pressrelease);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Guardar una copia</translation>
  </message>
  <message>
   <source>Saved a copy as “{0}”.</source>
   <translation>Copia guardada como “{0}”.</translation>
  </message>
  <message>
   <source>Shall the file become its newest revision, or a copy beside it?</source>
   <translation>¿El archivo será su revisión más reciente o una copia aparte?</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation>No se puede leer “{0}”: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is on this desk already.</source>
   <translation>“{0}” ya está en este escritorio.</translation>
  </message>
  <message>
   <source>“{0}” was opened without some of it.</source>
   <translation>“{0}” se ha abierto sin una parte de su contenido.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <source>Boilerplate is changed in the library.</source>
   <translation>Los textos institucionales se cambian en la biblioteca.</translation>
  </message>
  <message>
   <source>Close the bar</source>
   <translation>Cerrar la barra</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Buscar y reemplazar</translation>
  </message>
  <message>
   <source>Find the next</source>
   <translation>Buscar el siguiente</translation>
  </message>
  <message>
   <source>Find the one before</source>
   <translation>Buscar el anterior</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No está</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Replace all</source>
   <translation>Reemplazar todo</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Reemplazar con</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Palabras completas</translation>
  </message>
  <message>
   <source>ab</source>
   <translation>ab</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>FindWords</name>
  <message>
   <source>Nothing was replaced.</source>
   <translation>No se ha reemplazado nada.</translation>
  </message>
  <message>
   <source>One in boilerplate stays: boilerplate is changed in the library.</source>
   <translation>Uno en un texto institucional se queda: esos textos se cambian en la biblioteca.</translation>
  </message>
  <message>
   <source>Replaced {0}: {1}.</source>
   <translation>Reemplazados {0}: {1}.</translation>
  </message>
  <message>
   <source>body</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>dateline</source>
   <translation>data</translation>
  </message>
  <message>
   <source>end mark</source>
   <translation>señal de cierre</translation>
  </message>
  <message>
   <source>headline</source>
   <translation>titular</translation>
  </message>
  <message>
   <source>label</source>
   <translation>rótulo</translation>
  </message>
  <message>
   <source>media contact</source>
   <translation>contacto de prensa</translation>
  </message>
  <message>
   <source>notes to editors</source>
   <translation>notas para la redacción</translation>
  </message>
  <message>
   <source>replacement</source>
   <translation>reemplazo</translation>
  </message>
  <message>
   <source>subheadline</source>
   <translation>subtítulo</translation>
  </message>
  <message>
   <source>{0} in boilerplate stay: boilerplate is changed in the library.</source>
   <translation>{0} en textos institucionales se quedan: esos textos se cambian en la biblioteca.</translation>
  </message>
 </context>
 <context>
  <name>FolderLine</name>
  <message>
   <source>&amp;Choose…</source>
   <translation>&amp;Elegir…</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>Add to this release</source>
   <translation>Añadir a este comunicado</translation>
  </message>
  <message>
   <source>No boilerplate by that name. Write one on the Boilerplate page.</source>
   <translation>No hay ningún texto institucional con ese nombre. Escríbalo en la página Textos institucionales.</translation>
  </message>
  <message>
   <source>Nobody by that name. Type a contact.</source>
   <translation>No hay nadie con ese nombre. Escriba un contacto.</translation>
  </message>
  <message>
   <source>Saved as boilerplate “{0}”.</source>
   <translation>Guardado como texto institucional “{0}”.</translation>
  </message>
  <message>
   <source>Saved as snippet “{0}”. Type / in an empty line to put it in.</source>
   <translation>Guardado como fragmento «{0}». Escriba / en una línea vacía para insertarlo.</translation>
  </message>
  <message>
   <source>Search People</source>
   <translation>Buscar en Personas</translation>
  </message>
  <message>
   <source>Search boilerplate</source>
   <translation>Buscar texto institucional</translation>
  </message>
  <message>
   <source>Select the words to keep first.</source>
   <translation>Seleccione antes las palabras que quiere guardar.</translation>
  </message>
  <message>
   <source>This release has “{0}” already.</source>
   <translation>Este comunicado ya lleva “{0}”.</translation>
  </message>
  <message>
   <source>“{0}” was added in {1}.</source>
   <translation>Se ha añadido “{0}” en {1}.</translation>
  </message>
 </context>
 <context>
  <name>FormBar</name>
  <message>
   <source>Another language</source>
   <translation>Otro idioma</translation>
  </message>
  <message>
   <source>Another language…</source>
   <translation>Otro idioma…</translation>
  </message>
  <message>
   <source>Embargo, {0}</source>
   <translation>Embargo, {0}</translation>
  </message>
  <message>
   <source>For immediate release</source>
   <translation>Difusión inmediata</translation>
  </message>
  <message>
   <source>Kind of release</source>
   <translation>Tipo de comunicado</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language tag, such as ht, zh-Hant or so-SO</source>
   <translation>Etiqueta de idioma, como ht, zh-Hant o so-SO</translation>
  </message>
  <message>
   <source>No status line</source>
   <translation>Sin línea de difusión</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de difusión</translation>
  </message>
 </context>
 <context>
  <name>Formatting</name>
  <message>
   <source>The attribution stands here already.</source>
   <translation>La atribución ya está aquí.</translation>
  </message>
  <message>
   <source>Write what is said first. The attribution stands behind it.</source>
   <translation>Escriba primero lo que se dice. La atribución va detrás.</translation>
  </message>
  <message>
   <source>{fault}.</source>
   <translation>{fault}.</translation>
  </message>
 </context>
 <context>
  <name>FurtherZones</name>
  <message>
   <source>Add a city or time zone</source>
   <translation>Añadir una ciudad o zona horaria</translation>
  </message>
  <message>
   <source>Also print in</source>
   <translation>Imprimir también en</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>This picture is not on the desk.</source>
   <translation>Esta imagen no está en el escritorio.</translation>
  </message>
 </context>
 <context>
  <name>Handles</name>
  <message>
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePart</name>
  <message>
   <source>+ Label</source>
   <translation>+ Rótulo</translation>
  </message>
  <message>
   <source>1 character</source>
   <translation>1 carácter</translation>
  </message>
  <message>
   <source>Add a label above the headline</source>
   <translation>Añadir un rótulo sobre el titular</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} caracteres</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>1 unchanged</source>
   <translation>1 sin cambios</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 palabra</translation>
  </message>
  <message>
   <source>A version of this release</source>
   <translation>Una versión de este comunicado</translation>
  </message>
  <message>
   <source>Another picture</source>
   <translation>Otra imagen</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Empezado</translation>
  </message>
  <message>
   <source>Belongs to another release</source>
   <translation>Pertenece a otro comunicado</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Boilerplate</source>
   <translation>Textos institucionales</translation>
  </message>
  <message>
   <source>Boilerplate updated</source>
   <translation>Texto institucional actualizado</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed, but not in its words</source>
   <translation>Cambiado, pero no en sus palabras</translation>
  </message>
  <message>
   <source>Continued</source>
   <translation>Continuado</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Details to confirm</source>
   <translation>Datos por confirmar</translation>
  </message>
  <message>
   <source>Embargo until {0}</source>
   <translation>Embargo hasta {0}</translation>
  </message>
  <message>
   <source>End mark</source>
   <translation>Señal de cierre</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>For immediate release</source>
   <translation>Difusión inmediata</translation>
  </message>
  <message>
   <source>From {0} to {1}</source>
   <translation>De {0} a {1}</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>Ignored checks</source>
   <translation>Comprobaciones omitidas</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitido</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Rótulo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Media contacts</source>
   <translation>Contactos de prensa</translation>
  </message>
  <message>
   <source>Merged with another window</source>
   <translation>Combinado con otra ventana</translation>
  </message>
  <message>
   <source>Moved from here</source>
   <translation>Movido desde aquí</translation>
  </message>
  <message>
   <source>Moved here</source>
   <translation>Movido aquí</translation>
  </message>
  <message>
   <source>No status line</source>
   <translation>Sin línea de difusión</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>Nada ha cambiado</translation>
  </message>
  <message>
   <source>Nothing differs.</source>
   <translation>No hay ninguna diferencia.</translation>
  </message>
  <message>
   <source>Opened again</source>
   <translation>Abierto de nuevo</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>Fecha de difusión</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Restaurar todo</translation>
  </message>
  <message>
   <source>Restore this</source>
   <translation>Restaurar esto</translation>
  </message>
  <message>
   <source>Restored</source>
   <translation>Restaurado</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Fase</translation>
  </message>
  <message>
   <source>Stage changed</source>
   <translation>Fase cambiada</translation>
  </message>
  <message>
   <source>Stages</source>
   <translation>Fases</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de difusión</translation>
  </message>
  <message>
   <source>Subheadlines</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>The first version</source>
   <translation>La primera versión</translation>
  </message>
  <message>
   <source>The picture before</source>
   <translation>La imagen anterior</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Was {0}, now {1}</source>
   <translation>Antes {0}, ahora {1}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>a bullet</source>
   <translation>una viñeta</translation>
  </message>
  <message>
   <source>a contact</source>
   <translation>un contacto</translation>
  </message>
  <message>
   <source>a detail</source>
   <translation>un dato</translation>
  </message>
  <message>
   <source>a lead-in</source>
   <translation>una entradilla</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <source>a note</source>
   <translation>una nota</translation>
  </message>
  <message>
   <source>a number of a list</source>
   <translation>un número de una lista</translation>
  </message>
  <message>
   <source>a paragraph</source>
   <translation>un párrafo</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <source>a quote</source>
   <translation>una cita</translation>
  </message>
  <message>
   <source>a subhead</source>
   <translation>un ladillo</translation>
  </message>
  <message>
   <source>a subheadline</source>
   <translation>un subtítulo</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <source>another link</source>
   <translation>otro enlace</translation>
  </message>
  <message>
   <source>another part</source>
   <translation>otra parte</translation>
  </message>
  <message>
   <source>link added</source>
   <translation>enlace añadido</translation>
  </message>
  <message>
   <source>link removed</source>
   <translation>enlace quitado</translation>
  </message>
  <message>
   <source>marked differently</source>
   <translation>con otras marcas</translation>
  </message>
  <message>
   <source>no longer bold</source>
   <translation>ya sin negrita</translation>
  </message>
  <message>
   <source>no longer italic</source>
   <translation>ya sin cursiva</translation>
  </message>
  <message>
   <source>now bold</source>
   <translation>ahora en negrita</translation>
  </message>
  <message>
   <source>now italic</source>
   <translation>ahora en cursiva</translation>
  </message>
  <message>
   <source>now the speaker’s words</source>
   <translation>ahora palabras del citado</translation>
  </message>
  <message>
   <source>now the writer’s own words</source>
   <translation>ahora palabras del redactor</translation>
  </message>
  <message>
   <source>words of a quote</source>
   <translation>palabras de una cita</translation>
  </message>
  <message>
   <source>{0} contacts</source>
   <translation>{0} contactos</translation>
  </message>
  <message>
   <source>{0} details</source>
   <translation>{0} datos</translation>
  </message>
  <message>
   <source>{0} lists</source>
   <translation>{0} listas</translation>
  </message>
  <message>
   <source>{0} notes</source>
   <translation>{0} notas</translation>
  </message>
  <message>
   <source>{0} paragraphs</source>
   <translation>{0} párrafos</translation>
  </message>
  <message>
   <source>{0} pictures</source>
   <translation>{0} imágenes</translation>
  </message>
  <message>
   <source>{0} quotes</source>
   <translation>{0} citas</translation>
  </message>
  <message>
   <source>{0} subheadlines</source>
   <translation>{0} subtítulos</translation>
  </message>
  <message>
   <source>{0} subheads</source>
   <translation>{0} ladillos</translation>
  </message>
  <message>
   <source>{0} tables</source>
   <translation>{0} tablas</translation>
  </message>
  <message>
   <source>{0} unchanged</source>
   <translation>{0} sin cambios</translation>
  </message>
  <message>
   <source>{0} words</source>
   <translation>{0} palabras</translation>
  </message>
 </context>
 <context>
  <name>HistoryPane</name>
  <message>
   <source>Against now</source>
   <translation>Frente al actual</translation>
  </message>
  <message>
   <source>Brought the words back. Those they replace are kept.</source>
   <translation>Las palabras han vuelto. Las que reemplazan se conservan.</translation>
  </message>
  <message>
   <source>Every version of this release will be listed here once something is written.</source>
   <translation>Aquí aparecerán todas las versiones de este comunicado en cuanto se escriba algo.</translation>
  </message>
  <message>
   <source>Restore the older</source>
   <translation>Restaurar la anterior</translation>
  </message>
  <message>
   <source>Restore the version of {0}</source>
   <translation>Restaurar la versión de {0}</translation>
  </message>
  <message>
   <source>Restore this version</source>
   <translation>Restaurar esta versión</translation>
  </message>
  <message>
   <source>Restored the version of {0}. The one before is kept.</source>
   <translation>Restaurada la versión de {0}. La anterior se conserva.</translation>
  </message>
  <message>
   <source>Restoring a version</source>
   <translation>restaurar una versión</translation>
  </message>
  <message>
   <source>Restoring words</source>
   <translation>restaurar palabras</translation>
  </message>
  <message>
   <source>The release has these words already.</source>
   <translation>El comunicado ya tiene estas palabras.</translation>
  </message>
  <message>
   <source>The text</source>
   <translation>El texto</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Lo que ha cambiado</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Lo que se muestra</translation>
  </message>
 </context>
 <context>
  <name>HouseChecks</name>
  <message>
   <source>AP</source>
   <translation>AP</translation>
  </message>
  <message>
   <source>Changes save themselves.</source>
   <translation>Los cambios se guardan solos.</translation>
  </message>
  <message>
   <source>Checks by the book: {0}</source>
   <translation>Se comprueba según: {0}</translation>
  </message>
  <message>
   <source>Checks of the house style</source>
   <translation>Comprobaciones del libro de estilo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>No check like this.</source>
   <translation>No hay ninguna comprobación así.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Search the checks</source>
   <translation>Buscar en las comprobaciones</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Sugerencia</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
 </context>
 <context>
  <name>HouseForm</name>
  <message>
   <source>AP</source>
   <translation>AP</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Attribution</source>
   <translation>Atribución</translation>
  </message>
  <message>
   <source>Between city and state</source>
   <translation>Entre ciudad y estado</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <source>Checks of the house style…</source>
   <translation>Comprobaciones del libro de estilo…</translation>
  </message>
  <message>
   <source>City in capitals</source>
   <translation>Ciudad en mayúsculas</translation>
  </message>
  <message>
   <source>City, country or time zone</source>
   <translation>Ciudad, país o zona horaria</translation>
  </message>
  <message>
   <source>Dash</source>
   <translation>Raya</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Date after the place</source>
   <translation>Fecha tras el lugar</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>End mark</source>
   <translation>Señal de cierre</translation>
  </message>
  <message>
   <source>Example for {}</source>
   <translation>Ejemplo para {}</translation>
  </message>
  <message>
   <source>For cities that do not stand alone (AP)</source>
   <translation>Para ciudades que no van solas (AP)</translation>
  </message>
  <message>
   <source>How the date line prints</source>
   <translation>Cómo se imprime la línea de fecha</translation>
  </message>
  <message>
   <source>In capitals</source>
   <translation>En mayúsculas</translation>
  </message>
  <message>
   <source>Language and style</source>
   <translation>Idioma y estilo</translation>
  </message>
  <message>
   <source>Language of a new release</source>
   <translation>Idioma de un comunicado nuevo</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <source>No time zone is called “{0}”</source>
   <translation>Ninguna zona horaria se llama «{0}»</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Order of parts</source>
   <translation>Orden de las partes</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>Serial comma: red, white, and blue</source>
   <translation>Coma antes de la conjunción: red, white, and blue</translation>
  </message>
  <message>
   <source>Space after</source>
   <translation>Espacio después</translation>
  </message>
  <message>
   <source>Space before the dash</source>
   <translation>Espacio antes de la raya</translation>
  </message>
  <message>
   <source>State or country</source>
   <translation>Estado o país</translation>
  </message>
  <message>
   <source>Style guide</source>
   <translation>Manual de estilo</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Wire service</source>
   <translation>Agencia</translation>
  </message>
  <message>
   <source>em dash</source>
   <translation>raya</translation>
  </message>
  <message>
   <source>en dash</source>
   <translation>semirraya</translation>
  </message>
  <message>
   <source>hyphen</source>
   <translation>guion</translation>
  </message>
  <message>
   <source>two hyphens</source>
   <translation>dos guiones</translation>
  </message>
  <message>
   <source>{name}, {title} and {organization} are filled in</source>
   <translation>Se rellenan {name}, {title} y {organization}</translation>
  </message>
 </context>
 <context>
  <name>How</name>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>by mail</source>
   <translation>por correo</translation>
  </message>
  <message>
   <source>by mail, by phone…</source>
   <translation>por correo, por teléfono…</translation>
  </message>
  <message>
   <source>by phone</source>
   <translation>por teléfono</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>en persona</translation>
  </message>
  <message>
   <source>in writing</source>
   <translation>por escrito</translation>
  </message>
 </context>
 <context>
  <name>ImageInset</name>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Remove picture</source>
   <translation>Quitar la imagen</translation>
  </message>
  <message>
   <source>Replace picture…</source>
   <translation>Reemplazar la imagen…</translation>
  </message>
  <message>
   <source>Save original as…</source>
   <translation>Guardar el original como…</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>Nothing by that name. Write boilerplate and snippets on the Boilerplate page.</source>
   <translation>No hay nada con ese nombre. Escríbalo en la página Textos institucionales.</translation>
  </message>
  <message>
   <source>Search boilerplate and snippets</source>
   <translation>Buscar textos institucionales y fragmentos</translation>
  </message>
  <message>
   <source>Snippet</source>
   <translation>Fragmento</translation>
  </message>
  <message>
   <source>snippet</source>
   <translation>fragmento</translation>
  </message>
 </context>
 <context>
  <name>IssueSheet</name>
  <message>
   <source>&amp;Issue</source>
   <translation>&amp;Emitir</translation>
  </message>
  <message>
   <source>Issue</source>
   <translation>Emitir</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitido</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>Emitido por</translation>
  </message>
  <message>
   <source>Who issues it?</source>
   <translation>¿Quién lo emite?</translation>
  </message>
 </context>
 <context>
  <name>KeepForm</name>
  <message>
   <source>Heading that prints above it</source>
   <translation>Título que se imprime encima</translation>
  </message>
  <message>
   <source>Move these words out of the body, to the foot of this release</source>
   <translation>Sacar estas palabras del texto y ponerlas al pie de este comunicado</translation>
  </message>
  <message>
   <source>Name in the library</source>
   <translation>Nombre en la biblioteca</translation>
  </message>
  <message>
   <source>No heading</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Save boilerplate</source>
   <translation>Guardar texto institucional</translation>
  </message>
  <message>
   <source>Save snippet</source>
   <translation>Guardar fragmento</translation>
  </message>
 </context>
 <context>
  <name>KeptKinds</name>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>No boilerplate yet. Write the words about your organization once, and use them everywhere.</source>
   <translation>Todavía no hay textos institucionales. Escriba una vez lo que se dice de su organización y úselo en todas partes.</translation>
  </message>
  <message>
   <source>No snippets yet. Keep words for the body or the notes here, and put them in by typing /.</source>
   <translation>Aún no hay fragmentos. Guarde aquí palabras para el cuerpo o las notas, e insértelas escribiendo /.</translation>
  </message>
  <message>
   <source>Snippets</source>
   <translation>Fragmentos</translation>
  </message>
  <message>
   <source>Starters</source>
   <translation>Patrones</translation>
  </message>
  <message>
   <source>What is listed</source>
   <translation>Qué se muestra</translation>
  </message>
 </context>
 <context>
  <name>LabelPart</name>
  <message>
   <source>Label</source>
   <translation>Rótulo</translation>
  </message>
  <message>
   <source>Label above the headline</source>
   <translation>Rótulo sobre el titular</translation>
  </message>
  <message>
   <source>MEDIA ADVISORY</source>
   <translation>CONVOCATORIA DE PRENSA</translation>
  </message>
 </context>
 <context>
  <name>LeftOut</name>
  <message>
   <source>1 comment</source>
   <translation>1 comentario</translation>
  </message>
  <message>
   <source>1 footnote</source>
   <translation>1 nota al pie</translation>
  </message>
  <message>
   <source>1 link that is no web, mail or telephone address</source>
   <translation>1 enlace que no es dirección web, de correo ni de teléfono</translation>
  </message>
  <message>
   <source>1 picture</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <source>Left out: {things}.</source>
   <translation>Omitido: {things}.</translation>
  </message>
  <message>
   <source>colors</source>
   <translation>colores</translation>
  </message>
  <message>
   <source>deleted words</source>
   <translation>palabras tachadas</translation>
  </message>
  <message>
   <source>form fields</source>
   <translation>campos de formulario</translation>
  </message>
  <message>
   <source>hidden words</source>
   <translation>palabras ocultas</translation>
  </message>
  <message>
   <source>highlights</source>
   <translation>resaltados</translation>
  </message>
  <message>
   <source>raised and lowered letters</source>
   <translation>superíndices y subíndices</translation>
  </message>
  <message>
   <source>strikethrough</source>
   <translation>tachado</translation>
  </message>
  <message>
   <source>the levels of a list</source>
   <translation>los niveles de una lista</translation>
  </message>
  <message>
   <source>underlines</source>
   <translation>subrayados</translation>
  </message>
  <message>
   <source>{n} comments</source>
   <translation>{n} comentarios</translation>
  </message>
  <message>
   <source>{n} footnotes</source>
   <translation>{n} notas al pie</translation>
  </message>
  <message>
   <source>{n} links that are no web, mail or telephone addresses</source>
   <translation>{n} enlaces que no son direcciones web, de correo ni de teléfono</translation>
  </message>
  <message>
   <source>{n} pictures</source>
   <translation>{n} imágenes</translation>
  </message>
 </context>
 <context>
  <name>LetterPreview</name>
  <message>
   <source>FOR IMMEDIATE RELEASE</source>
   <translation>PARA DIFUSIÓN INMEDIATA</translation>
  </message>
  <message>
   <source>How the first page will look</source>
   <translation>Así se verá la primera página</translation>
  </message>
  <message>
   <source>YOUR ORGANIZATION</source>
   <translation>SU ORGANIZACIÓN</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>Boilerplate</source>
   <translation>Textos institucionales</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>This page is open</source>
   <translation>Esta página está abierta</translation>
  </message>
 </context>
 <context>
  <name>LineKeys</name>
  <message>
   <source>deletion</source>
   <translation>borrado</translation>
  </message>
  <message>
   <source>typing</source>
   <translation>escritura</translation>
  </message>
 </context>
 <context>
  <name>LinkPopover</name>
  <message>
   <source>Address of the link</source>
   <translation>Dirección del enlace</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>Link “{0}”</source>
   <translation>Enlace “{0}”</translation>
  </message>
  <message>
   <source>Remove link</source>
   <translation>Quitar el enlace</translation>
  </message>
  <message>
   <source>Set link</source>
   <translation>Poner enlace</translation>
  </message>
 </context>
 <context>
  <name>ListAndDetail</name>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>‹ All</source>
   <translation>‹ Todo</translation>
  </message>
 </context>
 <context>
  <name>Logo</name>
  <message>
   <source>Choose a logo</source>
   <translation>Elegir un logotipo</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>No logo yet. Choose a picture, or drop one here.</source>
   <translation>Todavía no hay logotipo. Elija una imagen o suéltela aquí.</translation>
  </message>
  <message>
   <source>Pictures ({})</source>
   <translation>Imágenes ({})</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove the logo</source>
   <translation>Quitar el logotipo</translation>
  </message>
  <message>
   <source>The logo</source>
   <translation>El logotipo</translation>
  </message>
 </context>
 <context>
  <name>MailHead</name>
  <message>
   <source>None until there is a headline</source>
   <translation>Ninguno mientras no haya titular</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Asunto</translation>
  </message>
  <message>
   <source>Subject: {0}</source>
   <translation>Asunto: {0}</translation>
  </message>
 </context>
 <context>
  <name>Main</name>
  <message>
   <source>A report is in {0}.</source>
   <translation>Hay un informe en {0}.</translation>
  </message>
  <message>
   <source>Desks (*.sqlite)</source>
   <translation>Escritorios (*.sqlite)</translation>
  </message>
  <message>
   <source>New desk</source>
   <translation>Escritorio nuevo</translation>
  </message>
  <message>
   <source>New desk…</source>
   <translation>Escritorio nuevo…</translation>
  </message>
  <message>
   <source>Open a desk</source>
   <translation>Abrir un escritorio</translation>
  </message>
  <message>
   <source>Open another desk…</source>
   <translation>Abrir otro escritorio…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Show history</source>
   <translation>Ver el historial</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Mostrar el informe</translation>
  </message>
  <message>
   <source>Something went wrong that should not have ({0})</source>
   <translation>Ha fallado algo que no debía fallar ({0})</translation>
  </message>
  <message>
   <source>Your words are saved.</source>
   <translation>Su texto está guardado.</translation>
  </message>
  <message>
   <source>Your words could not be saved ({0}); copy them before you close.</source>
   <translation>No se ha podido guardar su texto ({0}); cópielo antes de cerrar.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Checks</source>
   <translation>Comprobaciones</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>Cerrar sin guardar</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Removed all samples.</source>
   <translation>Se han quitado todos los ejemplos.</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>The last changes are not saved.</source>
   <translation>Los últimos cambios no están guardados.</translation>
  </message>
  <message>
   <source>The window speaks this language when you open PressDesk again.</source>
   <translation>La ventana hablará este idioma cuando vuelva a abrir PressDesk.</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
 </context>
 <context>
  <name>MarksForm</name>
  <message>
   <source>Double  {}</source>
   <translation>Dobles  {}</translation>
  </message>
  <message>
   <source>Guillemets  {}</source>
   <translation>Latinas  {}</translation>
  </message>
  <message>
   <source>Quotation marks, {}</source>
   <translation>Comillas, {}</translation>
  </message>
  <message>
   <source>Single  {}</source>
   <translation>Simples  {}</translation>
  </message>
  <message>
   <source>Usual  {}</source>
   <translation>Las usuales  {}</translation>
  </message>
 </context>
 <context>
  <name>Mending</name>
  <message>
   <source>Add to my dictionary</source>
   <translation>Añadir a mi diccionario</translation>
  </message>
  <message>
   <source>Add to the organization’s dictionary</source>
   <translation>Añadir al diccionario de la organización</translation>
  </message>
  <message>
   <source>Confirm all of this kind</source>
   <translation>Confirmar todos los de este tipo</translation>
  </message>
  <message>
   <source>Confirm “{0}”</source>
   <translation>Confirmar «{0}»</translation>
  </message>
  <message>
   <source>Leave it in this release</source>
   <translation>Dejarlo así en este comunicado</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Buscando sugerencias…</translation>
  </message>
  <message>
   <source>No suggestions</source>
   <translation>Sin sugerencias</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>corrección</translation>
  </message>
 </context>
 <context>
  <name>NameForm</name>
  <message>
   <source>Name of the starter</source>
   <translation>Nombre del patrón</translation>
  </message>
  <message>
   <source>Save as starter</source>
   <translation>Guardar como patrón</translation>
  </message>
  <message>
   <source>Save starter</source>
   <translation>Guardar patrón</translation>
  </message>
 </context>
 <context>
  <name>NameResults</name>
  <message>
   <source>All names and titles agree with People and with one another.</source>
   <translation>Todos los nombres y cargos coinciden con Personas y entre sí.</translation>
  </message>
  <message>
   <source>Drafts that still have the old title</source>
   <translation>Borradores que aún tienen el cargo anterior</translation>
  </message>
  <message>
   <source>Looking through the releases: {0:,} of {1:,}</source>
   <translation>Revisando los comunicados: {0:,} de {1:,}</translation>
  </message>
  <message>
   <source>Looking through the releases…</source>
   <translation>Revisando los comunicados…</translation>
  </message>
  <message>
   <source>Names and titles that do not agree</source>
   <translation>Nombres y cargos que no coinciden</translation>
  </message>
  <message>
   <source>Names and titles that do not agree: {0:,}.</source>
   <translation>Nombres y cargos que no coinciden: {0:,}.</translation>
  </message>
  <message>
   <source>No headline yet</source>
   <translation>Sin titular todavía</translation>
  </message>
  <message>
   <source>Releases looked through: {0:,}.</source>
   <translation>Comunicados revisados: {0:,}.</translation>
  </message>
  <message>
   <source>There are no releases of your own yet.</source>
   <translation>Todavía no hay comunicados propios.</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>«{0}»: {1}</translation>
  </message>
 </context>
 <context>
  <name>Named</name>
  <message>
   <source>attribution</source>
   <translation>atribución</translation>
  </message>
  <message>
   <source>bold</source>
   <translation>negrita</translation>
  </message>
  <message>
   <source>italic</source>
   <translation>cursiva</translation>
  </message>
  <message>
   <source>kind of paragraph</source>
   <translation>tipo de párrafo</translation>
  </message>
  <message>
   <source>label</source>
   <translation>rótulo</translation>
  </message>
  <message>
   <source>lead-in</source>
   <translation>entradilla</translation>
  </message>
  <message>
   <source>link</source>
   <translation>enlace</translation>
  </message>
  <message>
   <source>quote</source>
   <translation>cita</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>autor de la cita</translation>
  </message>
 </context>
 <context>
  <name>NewTemplate</name>
  <message>
   <source>A template prints these words and the logo from your organization. They are not fixed in it.</source>
   <translation>La plantilla imprime estas palabras y el logotipo de su organización. No quedan fijos en ella.</translation>
  </message>
  <message>
   <source>A4</source>
   <translation>A4</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Back to the templates</source>
   <translation>Volver a las plantillas</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <source>Brick</source>
   <translation>Ladrillo</translation>
  </message>
  <message>
   <source>Font of headlines</source>
   <translation>Letra de los titulares</translation>
  </message>
  <message>
   <source>Font of the text</source>
   <translation>Letra del texto</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Bosque</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Leave without making the template?</source>
   <translation>¿Salir sin hacer la plantilla?</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Membrete</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logotipo</translation>
  </message>
  <message>
   <source>Main color</source>
   <translation>Color principal</translation>
  </message>
  <message>
   <source>Make template</source>
   <translation>Hacer la plantilla</translation>
  </message>
  <message>
   <source>Making the template changes your organization too: every template prints these words and the logo.</source>
   <translation>Al hacer la plantilla cambia también su organización: todas las plantillas imprimen estas palabras y el logotipo.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the organization</source>
   <translation>Nombre de la organización</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>Nombre de la plantilla</translation>
  </message>
  <message>
   <source>Navy</source>
   <translation>Azul marino</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Plantilla nueva</translation>
  </message>
  <message>
   <source>Not on this computer: {0}. The picture shows another font.</source>
   <translation>No está en este equipo: {0}. La imagen muestra otra letra.</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Ciruela</translation>
  </message>
  <message>
   <source>Slate</source>
   <translation>Pizarra</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Street
City, state, country</source>
   <translation>Calle
Ciudad, provincia, país</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Verde azulado</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>What you have chosen here is not kept.</source>
   <translation>Lo que ha elegido aquí no se conserva.</translation>
  </message>
  <message>
   <source>Wine</source>
   <translation>Vino</translation>
  </message>
  <message>
   <source>{0} letterhead</source>
   <translation>Membrete de {0}</translation>
  </message>
  <message>
   <source>‹ All</source>
   <translation>‹ Todo</translation>
  </message>
 </context>
 <context>
  <name>News</name>
  <message>
   <source>Changed in v{0}</source>
   <translation>Cambios en la v{0}</translation>
  </message>
  <message>
   <source>The same words, marked or divided differently.</source>
   <translation>El mismo texto, con otros formatos u otros párrafos.</translation>
  </message>
  <message>
   <source>Update to v{0}</source>
   <translation>Actualizar a la v{0}</translation>
  </message>
  <message>
   <source>Update {0} to version {1}</source>
   <translation>Actualizar {0} a la versión {1}</translation>
  </message>
  <message>
   <source>gone: {0}</source>
   <translation>quitado: {0}</translation>
  </message>
  <message>
   <source>new: {0}</source>
   <translation>nuevo: {0}</translation>
  </message>
 </context>
 <context>
  <name>NotesPart</name>
  <message>
   <source>Add notes to editors</source>
   <translation>Añadir notas para la redacción</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close the message</source>
   <translation>Cerrar el aviso</translation>
  </message>
 </context>
 <context>
  <name>OrderForm</name>
  <message>
   <source>Above the headline</source>
   <translation>Sobre el titular</translation>
  </message>
  <message>
   <source>After everything but notes</source>
   <translation>Tras todo menos las notas</translation>
  </message>
  <message>
   <source>After the boilerplate</source>
   <translation>Tras el texto institucional</translation>
  </message>
  <message>
   <source>At the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>Before the boilerplate</source>
   <translation>Antes del texto institucional</translation>
  </message>
  <message>
   <source>Change the whole order</source>
   <translation>Cambiar todo el orden</translation>
  </message>
  <message>
   <source>End mark stands</source>
   <translation>La señal de cierre va</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Press contacts</source>
   <translation>Contactos de prensa</translation>
  </message>
 </context>
 <context>
  <name>OrganizationPage</name>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Changes save themselves.</source>
   <translation>Los cambios se guardan solos.</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logotipo</translation>
  </message>
  <message>
   <source>Name of the organization</source>
   <translation>Nombre de la organización</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Organization and house style</source>
   <translation>Organización y libro de estilo</translation>
  </message>
  <message>
   <source>Street
City, state, country</source>
   <translation>Calle
Ciudad, provincia, país</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Preview of the page</source>
   <translation>Vista previa de la página</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n página</numerusform>
    <numerusform>%n páginas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Alt with the up or down key moves a part</source>
   <translation>Alt con la flecha arriba o abajo mueve una parte</translation>
  </message>
  <message>
   <source>Drag a part, or move it with Alt and the arrow keys</source>
   <translation>Arrastre una parte o muévala con Alt y las flechas</translation>
  </message>
  <message>
   <source>Order of parts</source>
   <translation>Orden de las partes</translation>
  </message>
 </context>
 <context>
  <name>Parts</name>
  <message>
   <source>Boilerplate</source>
   <translation>Texto institucional</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Dateline and body</source>
   <translation>Data y texto</translation>
  </message>
  <message>
   <source>End mark</source>
   <translation>Señal de cierre</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>Label above the headline</source>
   <translation>Rótulo sobre el titular</translation>
  </message>
  <message>
   <source>Notes to editors</source>
   <translation>Notas para la redacción</translation>
  </message>
  <message>
   <source>Press contacts</source>
   <translation>Contactos de prensa</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de difusión</translation>
  </message>
  <message>
   <source>Subheadlines</source>
   <translation>Subtítulos</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Find people</source>
   <translation>Buscar personas</translation>
  </message>
  <message>
   <source>Look through all releases…</source>
   <translation>Revisar todos los comunicados…</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Persona nueva</translation>
  </message>
  <message>
   <source>Nobody yet. Keep the people you quote and the press can call, and write them once.</source>
   <translation>Todavía no hay nadie. Guarde a las personas que cita y a las que la prensa puede llamar, y escríbalas una sola vez.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Quitar a esta persona</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>This person is a sample. Change it to make it your own.</source>
   <translation>Esta persona es un ejemplo. Cámbiela para hacerla suya.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{} was removed from People</source>
   <translation>Se ha quitado a {} de Personas</translation>
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Pronouns</source>
   <translation>Pronombres</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Cargo</translation>
  </message>
  <message>
   <source>Weekdays, 9 a.m. to 5 p.m. ET</source>
   <translation>De lunes a viernes, de 9 a 17 h</translation>
  </message>
 </context>
 <context>
  <name>PictureFrame</name>
  <message>
   <source>Put it in again from its file: Picture, Replace picture…</source>
   <translation>Póngala otra vez desde su archivo: Imagen, Reemplazar la imagen…</translation>
  </message>
  <message>
   <source>The picture is being made ready…</source>
   <translation>La imagen se está preparando…</translation>
  </message>
  <message>
   <source>This picture cannot be shown here.</source>
   <translation>Esta imagen no se puede mostrar aquí.</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>Insert pictures</source>
   <translation>Insertar imágenes</translation>
  </message>
  <message>
   <source>No picture was put in: another release was opened meanwhile.</source>
   <translation>No se ha puesto ninguna imagen: entretanto se ha abierto otro comunicado.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Replace the picture</source>
   <translation>Reemplazar la imagen</translation>
  </message>
  <message>
   <source>Save it as a file in the browser and put that in.</source>
   <translation>Guárdela como archivo en el navegador y ponga ese archivo.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <source>Saved the picture as “{0}”.</source>
   <translation>Imagen guardada como “{0}”.</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <source>The picture is only an address on the web, and nothing is fetched from there.</source>
   <translation>La imagen es solo una dirección de la web, y de ahí no se trae nada.</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>{n} files were not put in. The first: {why}</source>
   <translation>No se han puesto {n} archivos. El primero: {why}</translation>
  </message>
 </context>
 <context>
  <name>PlainLine</name>
  <message>
   <source>Credit and alt text are plain words: no bold, italic or links.</source>
   <translation>El crédito y el texto alternativo son palabras sin formato: ni negrita, ni cursiva, ni enlaces.</translation>
  </message>
 </context>
 <context>
  <name>Plate</name>
  <message>
   <source>A picture without a description</source>
   <translation>Una imagen sin descripción</translation>
  </message>
  <message>
   <source>Add a caption</source>
   <translation>Añadir un pie</translation>
  </message>
  <message>
   <source>Alt text</source>
   <translation>Texto alternativo</translation>
  </message>
  <message>
   <source>Alternative text of the picture</source>
   <translation>Texto alternativo de la imagen</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Pie</translation>
  </message>
  <message>
   <source>Caption of the picture</source>
   <translation>Pie de la imagen</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Credit of the picture</source>
   <translation>Crédito de la imagen</translation>
  </message>
  <message>
   <source>Describe the picture for people who cannot see it</source>
   <translation>Describa la imagen para quien no puede verla</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>What can be done with the picture</source>
   <translation>Qué se puede hacer con la imagen</translation>
  </message>
  <message>
   <source>What the picture shows, for people who cannot see it</source>
   <translation>Lo que muestra la imagen, para quien no puede verla</translation>
  </message>
  <message>
   <source>Who took it</source>
   <translation>De quién es</translation>
  </message>
  <message>
   <source>Who took it, printed after the caption</source>
   <translation>De quién es; se imprime tras el pie</translation>
  </message>
  <message>
   <source>Words under the picture; Tab goes on to the credit</source>
   <translation>Palabras bajo la imagen; el tabulador pasa al crédito</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As the web page prints. Install LibreOffice to see the Word pages.</source>
   <translation>Como se imprime la página web. Instale LibreOffice para ver las páginas de Word.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Vista previa de las páginas</translation>
  </message>
  <message>
   <source>Preview of the web page</source>
   <translation>Vista previa de la página web</translation>
  </message>
  <message>
   <source>The preview shows the Word pages</source>
   <translation>La vista previa muestra las páginas de Word</translation>
  </message>
  <message>
   <source>The preview shows the email</source>
   <translation>La vista previa muestra el correo</translation>
  </message>
  <message>
   <source>The preview shows the web page</source>
   <translation>La vista previa muestra la página web</translation>
  </message>
  <message>
   <source>The preview stopped unexpectedly.</source>
   <translation>La vista previa se ha detenido de forma inesperada.</translation>
  </message>
  <message>
   <source>Updating…</source>
   <translation>Actualizando…</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Your words are safe. It starts again when you type.</source>
   <translation>Su texto está a salvo. Se reanuda al escribir.</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>PressDesk is closing</source>
   <translation>PressDesk se está cerrando</translation>
  </message>
  <message>
   <source>The browser engine made no PDF: {0}</source>
   <translation>El motor de navegación no ha hecho el PDF: {0}</translation>
  </message>
  <message>
   <source>Try again, or install LibreOffice.</source>
   <translation>Inténtelo otra vez o instale LibreOffice.</translation>
  </message>
  <message>
   <source>it did not answer</source>
   <translation>no ha respondido</translation>
  </message>
  <message>
   <source>it ended unexpectedly</source>
   <translation>ha terminado de forma inesperada</translation>
  </message>
  <message>
   <source>it gave nothing</source>
   <translation>no ha dado nada</translation>
  </message>
  <message>
   <source>it took too long</source>
   <translation>ha tardado demasiado</translation>
  </message>
  <message>
   <source>the page did not load</source>
   <translation>la página no se ha cargado</translation>
  </message>
 </context>
 <context>
  <name>Proofreader</name>
  <message>
   <source>leaving words as they are</source>
   <translation>dejar las palabras como están</translation>
  </message>
 </context>
 <context>
  <name>QuoteDelegate</name>
  <message>
   <source>No speaker</source>
   <translation>Sin hablante</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>What differs</source>
   <translation>Las diferencias</translation>
  </message>
 </context>
 <context>
  <name>Readiness</name>
  <message>
   <source>1 error keeps it from being issued</source>
   <translation>1 error impide emitirlo</translation>
  </message>
  <message>
   <source>1 warning</source>
   <translation>1 aviso</translation>
  </message>
  <message>
   <source>I have looked at the &amp;warnings</source>
   <translation>He mirado los &amp;avisos</translation>
  </message>
  <message>
   <source>Issue it &amp;although they are not approved</source>
   <translation>Emitirlo &amp;aunque no estén aprobadas</translation>
  </message>
  <message>
   <source>Look at the warnings first.</source>
   <translation>Mire primero los avisos.</translation>
  </message>
  <message>
   <source>Nobody has approved this release yet.</source>
   <translation>Nadie ha aprobado todavía este comunicado.</translation>
  </message>
  <message>
   <source>Not approved in these words: the quotes of {0}.</source>
   <translation>Sin aprobar con estas palabras: las citas de {0}.</translation>
  </message>
  <message>
   <source>Put right what is listed first.</source>
   <translation>Corrija primero lo que figura en la lista.</translation>
  </message>
  <message>
   <source>Quotes are not approved.</source>
   <translation>Hay citas sin aprobar.</translation>
  </message>
  <message>
   <source>Show the checks</source>
   <translation>Ver las comprobaciones</translation>
  </message>
  <message>
   <source>The checks find nothing that speaks against it</source>
   <translation>Las comprobaciones no encuentran nada en contra</translation>
  </message>
  <message>
   <source>What the checks say</source>
   <translation>Lo que dicen las comprobaciones</translation>
  </message>
  <message>
   <source>a speaker without a name</source>
   <translation>una persona sin nombre</translation>
  </message>
  <message>
   <source>{0} errors keep it from being issued</source>
   <translation>{0} errores impiden emitirlo</translation>
  </message>
  <message>
   <source>{0} warnings</source>
   <translation>{0} avisos</translation>
  </message>
 </context>
 <context>
  <name>ReasonPopover</name>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is</source>
   <translation>Dejar «{0}» como está</translation>
  </message>
  <message>
   <source>Why it is right</source>
   <translation>Por qué es correcto</translation>
  </message>
  <message>
   <source>Why it is right (kept with the release)</source>
   <translation>Por qué es correcto (se guarda con el comunicado)</translation>
  </message>
 </context>
 <context>
  <name>ReasonSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
 </context>
 <context>
  <name>ReleaseList</name>
  <message>
   <source>Releases</source>
   <translation>Comunicados</translation>
  </message>
 </context>
 <context>
  <name>Renames</name>
  <message>
   <source>One draft still has the title “{0}” for {1}</source>
   <translation>Un borrador aún tiene el cargo «{0}» de {1}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>{2:,} drafts still have the title “{0}” for {1}</source>
   <translation>{2:,} borradores aún tienen el cargo «{0}» de {1}</translation>
  </message>
 </context>
 <context>
  <name>RightPane</name>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
 </context>
 <context>
  <name>RuleRow</name>
  <message>
   <source>Severity: {0}</source>
   <translation>Gravedad: {0}</translation>
  </message>
 </context>
 <context>
  <name>Said</name>
  <message>
   <source> (and {0} more)</source>
   <translation> (y {0} más)</translation>
  </message>
  <message>
   <source> - at `</source>
   <translation> - en `</translation>
  </message>
  <message>
   <source> of the even pages</source>
   <translation> de las páginas pares</translation>
  </message>
  <message>
   <source> of the first page</source>
   <translation> de la primera página</translation>
  </message>
  <message>
   <source> on {0}</source>
   <translation> el {0}</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>% works on numbers only; join words with ~</source>
   <translation>% solo vale con números; una las palabras con ~</translation>
  </message>
  <message>
   <source>, in the </source>
   <translation>, en </translation>
  </message>
  <message>
   <source>, line {0}</source>
   <translation>, línea {0}</translation>
  </message>
  <message>
   <source>, row {0}</source>
   <translation>, fila {0}</translation>
  </message>
  <message>
   <source>@import is refused</source>
   <translation>@import se rechaza</translation>
  </message>
  <message>
   <source>A PDF cannot be filled: choose the Word file that it was made from.</source>
   <translation>Un PDF no se puede rellenar: elija el archivo de Word del que se hizo.</translation>
  </message>
  <message>
   <source>A boilerplate needs a name to be found by</source>
   <translation>Un texto institucional necesita un nombre para poder encontrarlo</translation>
  </message>
  <message>
   <source>A date has no ordinal.</source>
   <translation>Una fecha no lleva ordinal.</translation>
  </message>
  <message>
   <source>A date has “de” before the year.</source>
   <translation>Una fecha lleva «de» ante el año.</translation>
  </message>
  <message>
   <source>A date in British English is written “{0}”.</source>
   <translation>En inglés británico la fecha se escribe «{0}».</translation>
  </message>
  <message>
   <source>A formal title has capitals just before a name only.</source>
   <translation>Un cargo lleva mayúsculas solo justo delante de un nombre.</translation>
  </message>
  <message>
   <source>A headline has single quotation marks.</source>
   <translation>Un titular lleva comillas simples.</translation>
  </message>
  <message>
   <source>A pack holds {0}.</source>
   <translation>Un paquete contiene {0}.</translation>
  </message>
  <message>
   <source>A page holds at most 5 million characters; make its pictures smaller.</source>
   <translation>Una página admite como mucho 5 millones de caracteres; reduzca sus imágenes.</translation>
  </message>
  <message>
   <source>A picture has no caption.</source>
   <translation>Una imagen no tiene pie.</translation>
  </message>
  <message>
   <source>A picture has no description for those who cannot see it.</source>
   <translation>Una imagen no tiene descripción para quienes no pueden verla.</translation>
  </message>
  <message>
   <source>A quote that runs on is not marked as one.</source>
   <translation>Una cita que sigue no está marcada como tal.</translation>
  </message>
  <message>
   <source>A reader may not know which day “{0}” is.</source>
   <translation>El lector quizá no sepa qué día es «{0}».</translation>
  </message>
  <message>
   <source>A sentence opens with the figure {0}.</source>
   <translation>Una frase empieza con la cifra {0}.</translation>
  </message>
  <message>
   <source>A sign of a trademark stands here.</source>
   <translation>Aquí hay un signo de marca.</translation>
  </message>
  <message>
   <source>A state is spelled out here.</source>
   <translation>Aquí el estado se escribe completo.</translation>
  </message>
  <message>
   <source>A straight mark {0} stands among curly ones.</source>
   <translation>Un signo recto {0} aparece entre tipográficos.</translation>
  </message>
  <message>
   <source>A team’s PostgreSQL server is not supported yet</source>
   <translation>Todavía no se admite un servidor PostgreSQL de equipo</translation>
  </message>
  <message>
   <source>A work is titled; a person is entitled to something.</source>
   <translation>En inglés una obra es «titled»; «entitled» es tener derecho a algo.</translation>
  </message>
  <message>
   <source>AP puts no acronym in parentheses behind a name.</source>
   <translation>AP no pone siglas entre paréntesis detrás de un nombre.</translation>
  </message>
  <message>
   <source>AP sets “{0}” here.</source>
   <translation>AP pone aquí «{0}».</translation>
  </message>
  <message>
   <source>AP shortens this title before a full name.</source>
   <translation>AP abrevia este cargo ante un nombre completo.</translation>
  </message>
  <message>
   <source>AP uses no courtesy titles.</source>
   <translation>AP no usa fórmulas de tratamiento.</translation>
  </message>
  <message>
   <source>AP writes this decade {0}.</source>
   <translation>AP escribe esta década {0}.</translation>
  </message>
  <message>
   <source>AP writes this hour “{0}”.</source>
   <translation>AP escribe esta hora «{0}».</translation>
  </message>
  <message>
   <source>AP writes this month “{0}” here.</source>
   <translation>AP escribe aquí este mes «{0}».</translation>
  </message>
  <message>
   <source>AP writes {0} here.</source>
   <translation>AP escribe aquí {0}.</translation>
  </message>
  <message>
   <source>AP writes {0}.</source>
   <translation>AP escribe {0}.</translation>
  </message>
  <message>
   <source>AP writes “{0}”, without an s.</source>
   <translation>AP escribe «{0}», sin s.</translation>
  </message>
  <message>
   <source>Abbreviate Ave., Blvd. and St. with a house number only, and then always.</source>
   <translation>Abrevie Ave., Blvd. y St. solo con un número de casa, y entonces siempre.</translation>
  </message>
  <message>
   <source>Abbreviate Jan., Feb. and Aug. to Dec. before a day only, and March to July never.</source>
   <translation>Abrevie Jan., Feb. y de Aug. a Dec. solo ante un día, y de March a July nunca.</translation>
  </message>
  <message>
   <source>Abbreviate weekdays in tables only.</source>
   <translation>Abrevie los días de la semana solo en las tablas.</translation>
  </message>
  <message>
   <source>Add a detail with day and hour.</source>
   <translation>Añada un dato con el día y la hora.</translation>
  </message>
  <message>
   <source>Add a detail with the place.</source>
   <translation>Añada un dato con el lugar.</translation>
  </message>
  <message>
   <source>Add its state or its country.</source>
   <translation>Añada su estado o su país.</translation>
  </message>
  <message>
   <source>Add one of them.</source>
   <translation>Añada uno de los dos.</translation>
  </message>
  <message>
   <source>Add somebody whom reporters can reach.</source>
   <translation>Añada a alguien a quien los periodistas puedan llamar.</translation>
  </message>
  <message>
   <source>Add that file with one line: name = "Our page".</source>
   <translation>Añada ese archivo con una línea: name = "Nuestra página".</translation>
  </message>
  <message>
   <source>Add the other quotation mark, or take this one out.</source>
   <translation>Añada la otra comilla o quite esta.</translation>
  </message>
  <message>
   <source>Add the paragraph about the organization.</source>
   <translation>Añada el párrafo sobre la organización.</translation>
  </message>
  <message>
   <source>Add the template again. If it happens again, report it with the template.</source>
   <translation>Añada la plantilla otra vez. Si se repite, avísenos y adjunte la plantilla.</translation>
  </message>
  <message>
   <source>Allow writing there, or copy the desk to a folder you may write to and open the copy. {0}</source>
   <translation>Permita escribir ahí, o copie el escritorio a una carpeta en la que pueda escribir y abra la copia. {0}</translation>
  </message>
  <message>
   <source>Another program is holding the desk “{name}”: {path}</source>
   <translation>Otro programa tiene ocupado el escritorio “{name}”: {path}</translation>
  </message>
  <message>
   <source>Another window has changed this release on the desk “{0}” meanwhile</source>
   <translation>Otra ventana ha cambiado entretanto este comunicado en el escritorio «{0}»</translation>
  </message>
  <message>
   <source>Ask for approval before the release goes out.</source>
   <translation>Pida la aprobación antes de que salga el comunicado.</translation>
  </message>
  <message>
   <source>Ask for approval, or note what was answered.</source>
   <translation>Pida la aprobación o anote la respuesta.</translation>
  </message>
  <message>
   <source>Ask who answers for it whether it still holds.</source>
   <translation>Pregunte a quien responde de él si sigue siendo válido.</translation>
  </message>
  <message>
   <source>Begin the page with {% extends "starter" %}.</source>
   <translation>Empiece la página con {% extends "starter" %}.</translation>
  </message>
  <message>
   <source>Change or confirm each; the strip above the page leads from one to the next.</source>
   <translation>Cambie o confirme cada uno; la franja sobre la página lleva de uno a otro.</translation>
  </message>
  <message>
   <source>Change the words that were wrong first.</source>
   <translation>Cambie primero el texto que estaba mal.</translation>
  </message>
  <message>
   <source>Change them and ask again, or take them out.</source>
   <translation>Cámbielas y consulte de nuevo, o quítelas.</translation>
  </message>
  <message>
   <source>Check that the disk is connected and sound, then try again.</source>
   <translation>Compruebe que el disco está conectado y en buen estado e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Check that the file is still there.</source>
   <translation>Compruebe que el archivo sigue ahí.</translation>
  </message>
  <message>
   <source>Check that the folder is there and that you may read and write in it.</source>
   <translation>Compruebe que la carpeta existe y que puede leer y escribir en ella.</translation>
  </message>
  <message>
   <source>Choose a Word document (.docx) or template (.dotx).</source>
   <translation>Elija un documento (.docx) o una plantilla (.dotx) de Word.</translation>
  </message>
  <message>
   <source>Choose a Word file (.docx, .dotx), a web page (.html, .j2) or a template pack (.zip, or its pack.toml).</source>
   <translation>Elija un archivo de Word (.docx, .dotx), una página web (.html, .j2) o un paquete de plantilla (.zip, o su pack.toml).</translation>
  </message>
  <message>
   <source>Choose a desk made by PressDesk, or a new name. The file was left as it is.</source>
   <translation>Elija un escritorio hecho por PressDesk o un nombre nuevo. El archivo se ha dejado como está.</translation>
  </message>
  <message>
   <source>Choose a folder, a .json file, or a text or Markdown file.</source>
   <translation>Elija una carpeta, un archivo .json o un archivo de texto o Markdown.</translation>
  </message>
  <message>
   <source>Choose a shorter one.</source>
   <translation>Elija uno más corto.</translation>
  </message>
  <message>
   <source>Choose a {0}.</source>
   <translation>Elija: {0}.</translation>
  </message>
  <message>
   <source>Choose an hour that exists.</source>
   <translation>Elija una hora que exista.</translation>
  </message>
  <message>
   <source>Choose another file name.</source>
   <translation>Elija otro nombre de archivo.</translation>
  </message>
  <message>
   <source>Choose another folder, or check that you may read and write there.</source>
   <translation>Elija otra carpeta o compruebe que puede leer y escribir ahí.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Choose one from its history.</source>
   <translation>Elija una de su historial.</translation>
  </message>
  <message>
   <source>Choose one from the library.</source>
   <translation>Elija uno de la biblioteca.</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>Elija uno de estos: {0}.</translation>
  </message>
  <message>
   <source>Choose one under Templates.</source>
   <translation>Elija una en Plantillas.</translation>
  </message>
  <message>
   <source>Choose the folder of a template pack, or a file.</source>
   <translation>Elija la carpeta de un paquete de plantilla o un archivo.</translation>
  </message>
  <message>
   <source>Choose the folder with the .md or .txt files.</source>
   <translation>Elija la carpeta con los archivos .md o .txt.</translation>
  </message>
  <message>
   <source>Choose the pictures in it.</source>
   <translation>Elija las imágenes que hay en ella.</translation>
  </message>
  <message>
   <source>Choose the template again, or save it again from Word.</source>
   <translation>Elija la plantilla otra vez o guárdela de nuevo desde Word.</translation>
  </message>
  <message>
   <source>Choose who speaks.</source>
   <translation>Elija quién habla.</translation>
  </message>
  <message>
   <source>Choose {0}</source>
   <translation>Elija {0}</translation>
  </message>
  <message>
   <source>Choose “{0}”.</source>
   <translation>Elija “{0}”.</translation>
  </message>
  <message>
   <source>Close it, or choose another folder.</source>
   <translation>Ciérrelo o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Close it, or save as “{0}”.</source>
   <translation>Ciérrelo o guarde como “{0}”.</translation>
  </message>
  <message>
   <source>Close the other program, then try again. {0}</source>
   <translation>Cierre el otro programa e inténtelo otra vez. {0}</translation>
  </message>
  <message>
   <source>Compare with the present, or restore the whole version.</source>
   <translation>Compare con el actual o restaure la versión entera.</translation>
  </message>
  <message>
   <source>Controls of other programs stay as they are: {0}.</source>
   <translation>Los controles de otros programas se quedan como están: {0}.</translation>
  </message>
  <message>
   <source>Copy those styles into the file.</source>
   <translation>Copie esos estilos en el archivo.</translation>
  </message>
  <message>
   <source>Correct it, or take it back with a reason.</source>
   <translation>Rectifíquelo o retráctelo con un motivo.</translation>
  </message>
  <message>
   <source>Correct that line and add the page again.</source>
   <translation>Corrija esa línea y añada la página otra vez.</translation>
  </message>
  <message>
   <source>Correct that line.</source>
   <translation>Corrija esa línea.</translation>
  </message>
  <message>
   <source>Correct the address.</source>
   <translation>Corrija la dirección.</translation>
  </message>
  <message>
   <source>Correct the line at its head.</source>
   <translation>Corrija la línea de su encabezado.</translation>
  </message>
  <message>
   <source>Delete it and type {{ {guess} }} there.</source>
   <translation>Bórrelo y escriba ahí {{ {guess} }}.</translation>
  </message>
  <message>
   <source>Describe what it shows in one sentence.</source>
   <translation>Describa en una frase lo que muestra.</translation>
  </message>
  <message>
   <source>Details of the earlier release, neither changed nor confirmed: {0}. First “{1}”.</source>
   <translation>Datos del comunicado anterior sin cambiar ni confirmar: {0}. El primero, «{1}».</translation>
  </message>
  <message>
   <source>Did you mean {{ {0} }}? </source>
   <translation>¿Quería decir {{ {0} }}? </translation>
  </message>
  <message>
   <source>Did you mean {{ {0} }}? The fields are {1}.</source>
   <translation>¿Quería decir {{ {0} }}? Los campos son {1}.</translation>
  </message>
  <message>
   <source>Did you mean “{0}”?</source>
   <translation>¿Quería decir “{0}”?</translation>
  </message>
  <message>
   <source>Did you mean “{0}”? </source>
   <translation>¿Quería decir “{0}”? </translation>
  </message>
  <message>
   <source>Drop the s.</source>
   <translation>Quite la s.</translation>
  </message>
  <message>
   <source>EMBARGOED until {0} {1}</source>
   <translation>EMBARGADO hasta {0} {1}</translation>
  </message>
  <message>
   <source>Export it from Pages as a Word document (.docx).</source>
   <translation>Expórtelo desde Pages como documento de Word (.docx).</translation>
  </message>
  <message>
   <source>Free some space beside it, or allow writing there; then open it again. Nothing was changed.</source>
   <translation>Libere espacio al lado o permita escribir ahí; después ábralo otra vez. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Free some space on the disk, or make the PDF from the web page.</source>
   <translation>Libere espacio en el disco o haga el PDF a partir de la página web.</translation>
  </message>
  <message>
   <source>Free some space on the disk, then try again.</source>
   <translation>Libere espacio en el disco e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Free some space there.</source>
   <translation>Libere espacio ahí.</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder.</source>
   <translation>Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Free some space; what you have typed is saved as soon as there is room. {0}</source>
   <translation>Libere espacio; lo que ha escrito se guardará en cuanto haya sitio. {0}</translation>
  </message>
  <message>
   <source>French writes this number “{0}”.</source>
   <translation>En francés este número se escribe «{0}».</translation>
  </message>
  <message>
   <source>Give it a name to be found by.</source>
   <translation>Póngale un nombre para poder encontrarlo.</translation>
  </message>
  <message>
   <source>Give it the day on which it may be printed, or an earlier one.</source>
   <translation>Póngale el día en que puede publicarse o uno anterior.</translation>
  </message>
  <message>
   <source>Give one of them another name.</source>
   <translation>Ponga otro nombre a uno de ellos.</translation>
  </message>
  <message>
   <source>Give one title all through.</source>
   <translation>Ponga un solo cargo en todo el texto.</translation>
  </message>
  <message>
   <source>Give the address that the public uses.</source>
   <translation>Dé la dirección que usa el público.</translation>
  </message>
  <message>
   <source>Google Drive</source>
   <translation>Google Drive</translation>
  </message>
  <message>
   <source>In French decimals stand behind a comma.</source>
   <translation>En francés los decimales van tras una coma.</translation>
  </message>
  <message>
   <source>In French it is “{0}”, in lower case.</source>
   <translation>En francés es «{0}», en minúscula.</translation>
  </message>
  <message>
   <source>In Pages choose File, Export to, Word, and use that file.</source>
   <translation>En Pages elija Archivo, Exportar a, Word, y use ese archivo.</translation>
  </message>
  <message>
   <source>In People, the title of {0} is “{1}”.</source>
   <translation>En Personas, el cargo de {0} es «{1}».</translation>
  </message>
  <message>
   <source>In People, {0} is with {1}.</source>
   <translation>En Personas, {0} es de {1}.</translation>
  </message>
  <message>
   <source>In Spain decimals stand behind a comma.</source>
   <translation>En España los decimales van tras una coma.</translation>
  </message>
  <message>
   <source>In Spanish it is “{0}”, in lower case.</source>
   <translation>En español es «{0}», en minúscula.</translation>
  </message>
  <message>
   <source>In Word choose File, Info, Check for Issues, Inspect Document, Remove All, and save it.</source>
   <translation>En Word elija Archivo, Información, Comprobar si hay problemas, Inspeccionar documento, Quitar todo, y guárdelo.</translation>
  </message>
  <message>
   <source>In Word choose File, Info, and empty it.</source>
   <translation>En Word elija Archivo, Información, y vacíelo.</translation>
  </message>
  <message>
   <source>In Word choose File, Save as, Word Document (.docx), and use that file.</source>
   <translation>En Word elija Archivo, Guardar como, Documento de Word (.docx), y use ese archivo.</translation>
  </message>
  <message>
   <source>In Word, delete one of them and insert it again.</source>
   <translation>En Word, borre uno de ellos e insértelo otra vez.</translation>
  </message>
  <message>
   <source>In Word, edit the link and type a field of one line as its address, such as {{ organization.web }}.</source>
   <translation>En Word, edite el enlace y escriba como dirección un campo de una línea, como {{ organization.web }}.</translation>
  </message>
  <message>
   <source>Install LibreOffice anew, or make the PDF from the web page.</source>
   <translation>Instale LibreOffice de nuevo o haga el PDF a partir de la página web.</translation>
  </message>
  <message>
   <source>Install LibreOffice, or PySide6 with its add-ons.</source>
   <translation>Instale LibreOffice, o PySide6 con sus complementos.</translation>
  </message>
  <message>
   <source>Install it, or make the PDF from the web page.</source>
   <translation>Instálelo o haga el PDF a partir de la página web.</translation>
  </message>
  <message>
   <source>It holds macros: open it in Word and save it without them, as .docx.</source>
   <translation>Contiene macros: ábralo en Word y guárdelo sin ellas, como .docx.</translation>
  </message>
  <message>
   <source>It is left out of every export: insert it in the file.</source>
   <translation>No sale en ninguna exportación: insértelo en el archivo.</translation>
  </message>
  <message>
   <source>It is left out of every export; take it out of the template.</source>
   <translation>No sale en ninguna exportación; quítelo de la plantilla.</translation>
  </message>
  <message>
   <source>It says {0}.</source>
   <translation>Dice {0}.</translation>
  </message>
  <message>
   <source>Its comments were taken out.</source>
   <translation>Se han quitado sus comentarios.</translation>
  </message>
  <message>
   <source>Its hidden text was taken out.</source>
   <translation>Se ha quitado su texto oculto.</translation>
  </message>
  <message>
   <source>Its tracked changes were accepted.</source>
   <translation>Se han aceptado sus cambios controlados.</translation>
  </message>
  <message>
   <source>Join the month and the year with “de”, without a comma.</source>
   <translation>Una el mes y el año con «de», sin coma.</translation>
  </message>
  <message>
   <source>Keep either the embargo or the immediate release.</source>
   <translation>Deje el embargo o la difusión inmediata, no ambos.</translation>
  </message>
  <message>
   <source>Keep it once.</source>
   <translation>Déjelo una sola vez.</translation>
  </message>
  <message>
   <source>Keep one.</source>
   <translation>Deje uno.</translation>
  </message>
  <message>
   <source>Keep the desk on this computer’s own disk.</source>
   <translation>Guarde el escritorio en el disco de este equipo.</translation>
  </message>
  <message>
   <source>Keep the desk on this computer’s own disk. To share work, send releases as .pressrelease files; to keep a copy there, copy the desk’s file while PressDesk is closed.</source>
   <translation>Guarde el escritorio en el disco de este equipo. Para compartir trabajo, envíe los comunicados como archivos .pressrelease; para tener ahí una copia, copie el archivo del escritorio con PressDesk cerrado.</translation>
  </message>
  <message>
   <source>Keep the file as it is and open your latest copy of the desk.</source>
   <translation>Deje el archivo como está y abra su copia más reciente del escritorio.</translation>
  </message>
  <message>
   <source>Keep two.</source>
   <translation>Deje dos.</translation>
  </message>
  <message>
   <source>Leave no space before the mark.</source>
   <translation>No deje espacio antes del signo.</translation>
  </message>
  <message>
   <source>Leave one of the lines.</source>
   <translation>Deje solo una de las líneas.</translation>
  </message>
  <message>
   <source>Leave out “{0}”; write it later only where every reader knows it.</source>
   <translation>Omita «{0}»; úselo después solo si todo lector lo conoce.</translation>
  </message>
  <message>
   <source>Leave out “{1}”.</source>
   <translation>Omita «{1}».</translation>
  </message>
  <message>
   <source>Leave what can wait to the second paragraph.</source>
   <translation>Deje para el segundo párrafo lo que pueda esperar.</translation>
  </message>
  <message>
   <source>Leave ™ and ® out; a capital is enough in news.</source>
   <translation>Quite ™ y ®; en una noticia basta la mayúscula.</translation>
  </message>
  <message>
   <source>Let both name one day.</source>
   <translation>Haga que ambos den el mismo día.</translation>
  </message>
  <message>
   <source>Let the words and the link name the same address.</source>
   <translation>Haga que las palabras y el enlace nombren la misma dirección.</translation>
  </message>
  <message>
   <source>LibreOffice could not be given the Word file: {0}</source>
   <translation>No se ha podido dar el archivo de Word a LibreOffice: {0}</translation>
  </message>
  <message>
   <source>LibreOffice did not start: {0}</source>
   <translation>LibreOffice no se ha iniciado: {0}</translation>
  </message>
  <message>
   <source>LibreOffice is not installed</source>
   <translation>LibreOffice no está instalado</translation>
  </message>
  <message>
   <source>LibreOffice made no PDF: {0}</source>
   <translation>LibreOffice no ha hecho ningún PDF: {0}</translation>
  </message>
  <message>
   <source>LibreOffice made no PDF{0}</source>
   <translation>LibreOffice no ha hecho ningún PDF{0}</translation>
  </message>
  <message>
   <source>LibreOffice took longer than {0} seconds</source>
   <translation>LibreOffice ha tardado más de {0} segundos</translation>
  </message>
  <message>
   <source>LibreOffice was stopped</source>
   <translation>LibreOffice se ha detenido</translation>
  </message>
  <message>
   <source>Link to http, https, mailto or tel addresses.</source>
   <translation>Enlace a direcciones http, https, mailto o tel.</translation>
  </message>
  <message>
   <source>List Bullet</source>
   <translation>List Bullet</translation>
  </message>
  <message>
   <source>List Number</source>
   <translation>List Number</translation>
  </message>
  <message>
   <source>Look at a calendar: mend the weekday or the date.</source>
   <translation>Mire un calendario: corrija el día de la semana o la fecha.</translation>
  </message>
  <message>
   <source>Look at what it says now, then issue it again.</source>
   <translation>Mire lo que dice ahora y emítalo de nuevo.</translation>
  </message>
  <message>
   <source>Look for loops without end in the page, and for huge numbers.</source>
   <translation>Busque en la página bucles sin fin y números enormes.</translation>
  </message>
  <message>
   <source>Look for the file in an earlier copy of the desk.</source>
   <translation>Busque el archivo en una copia anterior del escritorio.</translation>
  </message>
  <message>
   <source>Look how the name is spelt.</source>
   <translation>Mire cómo se escribe el nombre.</translation>
  </message>
  <message>
   <source>Look up both days.</source>
   <translation>Compruebe ambos días.</translation>
  </message>
  <message>
   <source>Look up the day.</source>
   <translation>Compruebe el día.</translation>
  </message>
  <message>
   <source>Look whether it is still there.</source>
   <translation>Mire si sigue ahí.</translation>
  </message>
  <message>
   <source>Look whether it is the address that the press may have.</source>
   <translation>Compruebe si es la dirección que puede tener la prensa.</translation>
  </message>
  <message>
   <source>Look whether it is the year that is meant.</source>
   <translation>Compruebe si es el año que quería decir.</translation>
  </message>
  <message>
   <source>Look whether name and address belong together.</source>
   <translation>Compruebe si el nombre y la dirección se corresponden.</translation>
  </message>
  <message>
   <source>Look which of the two is right.</source>
   <translation>Mire cuál de los dos es correcto.</translation>
  </message>
  <message>
   <source>Look whom this word means.</source>
   <translation>Mire a quién se refiere esta palabra.</translation>
  </message>
  <message>
   <source>Make it smaller in a picture program and put it in again.</source>
   <translation>Hágala más pequeña en un programa de imágenes y póngala otra vez.</translation>
  </message>
  <message>
   <source>Make its loops, pictures and repeated words smaller.</source>
   <translation>Reduzca sus bucles, imágenes y palabras repetidas.</translation>
  </message>
  <message>
   <source>Make its pictures smaller.</source>
   <translation>Reduzca sus imágenes.</translation>
  </message>
  <message>
   <source>Make the page's loops and repeated words smaller.</source>
   <translation>Reduzca los bucles y las palabras repetidas de la página.</translation>
  </message>
  <message>
   <source>Make the zip anew from the pack's folder.</source>
   <translation>Haga otra vez el zip a partir de la carpeta del paquete.</translation>
  </message>
  <message>
   <source>Mend the word or the date, whichever is wrong.</source>
   <translation>Corrija la palabra o la fecha, la que esté mal.</translation>
  </message>
  <message>
   <source>Mend the zone, or write ET, CT, MT or PT, which hold all year.</source>
   <translation>Corrija el huso o escriba ET, CT, MT o PT, que valen todo el año.</translation>
  </message>
  <message>
   <source>Move it to the field for the state or country.</source>
   <translation>Páselo al campo del estado o país.</translation>
  </message>
  <message>
   <source>Name a file that is there.</source>
   <translation>Indique un archivo que exista.</translation>
  </message>
  <message>
   <source>Name another file, or open the window on it once.</source>
   <translation>Indique otro archivo o ábralo una vez en la ventana.</translation>
  </message>
  <message>
   <source>Name it, so that readers know whose news this is.</source>
   <translation>Nómbrela, para que se sepa de quién es la noticia.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Póngale nombre.</translation>
  </message>
  <message>
   <source>Name one hour and the same hour in the other zone.</source>
   <translation>Dé una hora y esa misma hora en el otro huso.</translation>
  </message>
  <message>
   <source>Name the weekday, or the date where it is over seven days away.</source>
   <translation>Ponga el día de la semana, o la fecha si está a más de siete días.</translation>
  </message>
  <message>
   <source>Neither the headline nor the first paragraph names {0}.</source>
   <translation>Ni el titular ni el primer párrafo nombran a {0}.</translation>
  </message>
  <message>
   <source>No comma stands before “{0}”.</source>
   <translation>Ante «{0}» no va coma.</translation>
  </message>
  <message>
   <source>No filter</source>
   <translation>Ningún filtro</translation>
  </message>
  <message>
   <source>No {0} file is in the package: {1}</source>
   <translation>En el paquete no hay ningún archivo {0}: {1}</translation>
  </message>
  <message>
   <source>Nobody outside can open an address at “{0}”.</source>
   <translation>Nadie de fuera puede abrir una dirección en “{0}”.</translation>
  </message>
  <message>
   <source>Not JSON: {0}</source>
   <translation>No es JSON: {0}</translation>
  </message>
  <message>
   <source>Not pictures: {0}</source>
   <translation>No son imágenes: {0}</translation>
  </message>
  <message>
   <source>Nothing says whose words these are.</source>
   <translation>Nada dice de quién son estas palabras.</translation>
  </message>
  <message>
   <source>On that date it is {1}, not {0}.</source>
   <translation>En esa fecha es {1}, no {0}.</translation>
  </message>
  <message>
   <source>One to nine are words here, 10 and above figures.</source>
   <translation>Del uno al nueve van en letras; desde el 10, en cifras.</translation>
  </message>
  <message>
   <source>Only fields of one line can, such as {{ headline }}.</source>
   <translation>Solo pueden los campos de una línea, como {{ headline }}.</translation>
  </message>
  <message>
   <source>Open it at each paragraph and close it after the last only.</source>
   <translation>Ábrala en cada párrafo y ciérrela solo tras el último.</translation>
  </message>
  <message>
   <source>Open it in LibreOffice and save it as a Word document (.docx).</source>
   <translation>Ábralo en LibreOffice y guárdelo como documento de Word (.docx).</translation>
  </message>
  <message>
   <source>Open it in Word and save it as Word Document (.docx).</source>
   <translation>Ábralo en Word y guárdelo como Documento de Word (.docx).</translation>
  </message>
  <message>
   <source>Open it in Word and save it as a Word document (.docx).</source>
   <translation>Ábralo en Word y guárdelo como documento de Word (.docx).</translation>
  </message>
  <message>
   <source>Open it in Word, remove the password under File, Info, Protect Document, and save it.</source>
   <translation>Ábralo en Word, quite la contraseña en Archivo, Información, Proteger documento, y guárdelo.</translation>
  </message>
  <message>
   <source>Open it in Word, save it under a new name as Word Document (.docx), and use that file.</source>
   <translation>Ábralo en Word, guárdelo con otro nombre como Documento de Word (.docx) y use ese archivo.</translation>
  </message>
  <message>
   <source>Open it with “{0}”.</source>
   <translation>Ábrala con «{0}».</translation>
  </message>
  <message>
   <source>Open the file in the program that made it and export it again.</source>
   <translation>Abra el archivo en el programa que lo hizo y expórtelo otra vez.</translation>
  </message>
  <message>
   <source>Open the release that was issued, then correct it.</source>
   <translation>Abra el comunicado emitido y rectifíquelo.</translation>
  </message>
  <message>
   <source>Part thousands with a no-break space.</source>
   <translation>Separe los millares con un espacio de no separación.</translation>
  </message>
  <message>
   <source>PressDesk release</source>
   <translation>Comunicado de PressDesk</translation>
  </message>
  <message>
   <source>Put a line with --- between them and the words.</source>
   <translation>Ponga una línea con --- entre ellas y el texto.</translation>
  </message>
  <message>
   <source>Put it in a text box or in a paragraph.</source>
   <translation>Póngalo en un cuadro de texto o en un párrafo.</translation>
  </message>
  <message>
   <source>Put it in quotation marks: {0} = "2".</source>
   <translation>Póngalo entre comillas: {0} = "2".</translation>
  </message>
  <message>
   <source>Put it in the text instead.</source>
   <translation>Póngalo en el texto.</translation>
  </message>
  <message>
   <source>Put it inside a content control whose tag is what repeats, such as contacts, or write contacts.name.</source>
   <translation>Póngalo dentro de un control de contenido cuya etiqueta sea lo que se repite, como contacts, o escriba contacts.name.</translation>
  </message>
  <message>
   <source>Put the file into the pack and name it: url(photo.png).</source>
   <translation>Ponga el archivo en el paquete y nómbrelo: url(photo.png).</translation>
  </message>
  <message>
   <source>Put the file into the pack and write {{ asset('its name') }}.</source>
   <translation>Ponga el archivo en el paquete y escriba {{ asset('su nombre') }}.</translation>
  </message>
  <message>
   <source>Put the picture in again from its file.</source>
   <translation>Ponga la imagen otra vez desde su archivo.</translation>
  </message>
  <message>
   <source>Put the styles into the pack and write {{ styles }}.</source>
   <translation>Ponga los estilos en el paquete y escriba {{ styles }}.</translation>
  </message>
  <message>
   <source>Put the two in rows or paragraphs of their own.</source>
   <translation>Ponga cada uno en su propia fila o párrafo.</translation>
  </message>
  <message>
   <source>Put the words there.</source>
   <translation>Ponga ahí las palabras.</translation>
  </message>
  <message>
   <source>Save as “{0}”.</source>
   <translation>Guarde como “{0}”.</translation>
  </message>
  <message>
   <source>Save it anew.</source>
   <translation>Guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>Save it as UTF-8.</source>
   <translation>Guárdelo como UTF-8.</translation>
  </message>
  <message>
   <source>Save it as Word Document (.docx) in the program that made it.</source>
   <translation>Guárdelo como Documento de Word (.docx) en el programa que lo hizo.</translation>
  </message>
  <message>
   <source>Save it as a PNG or JPEG in a picture program and put that in.</source>
   <translation>Guárdela como PNG o JPEG en un programa de imágenes y ponga ese archivo.</translation>
  </message>
  <message>
   <source>Save the drawing as plain SVG and add the pack again.</source>
   <translation>Guarde el dibujo como SVG simple y añada el paquete otra vez.</translation>
  </message>
  <message>
   <source>Save the file as UTF-8.</source>
   <translation>Guarde el archivo como UTF-8.</translation>
  </message>
  <message>
   <source>Say it in fewer words.</source>
   <translation>Dígalo con menos palabras.</translation>
  </message>
  <message>
   <source>Say it once: 10 a.m. today, 9-11 a.m.</source>
   <translation>Dígalo una vez: 10 a.m. today, 9-11 a.m.</translation>
  </message>
  <message>
   <source>Say who or what it shows.</source>
   <translation>Diga quién o qué aparece en ella.</translation>
  </message>
  <message>
   <source>Set a comma.</source>
   <translation>Ponga una coma.</translation>
  </message>
  <message>
   <source>Set a moment that is still ahead, or release it at once.</source>
   <translation>Fije un momento futuro o difúndalo de inmediato.</translation>
  </message>
  <message>
   <source>Set a no-break space before it.</source>
   <translation>Ponga delante un espacio de no separación.</translation>
  </message>
  <message>
   <source>Set a no-break space before the mark.</source>
   <translation>Ponga un espacio de no separación antes del signo.</translation>
  </message>
  <message>
   <source>Set a no-break space before the sign.</source>
   <translation>Ponga un espacio de no separación antes del signo.</translation>
  </message>
  <message>
   <source>Set a no-break space inside it.</source>
   <translation>Ponga dentro un espacio de no separación.</translation>
  </message>
  <message>
   <source>Set a space on both sides of a long dash, and a hyphen in ranges.</source>
   <translation>Ponga espacio a ambos lados de la raya, y guion en los intervalos.</translation>
  </message>
  <message>
   <source>Set commas after the weekday, the day and the year; none between a month and its year.</source>
   <translation>Ponga comas tras el día de la semana, el día y el año; ninguna entre mes y año.</translation>
  </message>
  <message>
   <source>Set it inside the closing mark.</source>
   <translation>Póngalo antes de la comilla de cierre.</translation>
  </message>
  <message>
   <source>Set it outside the closing mark.</source>
   <translation>Póngalo fuera de las comillas de cierre.</translation>
  </message>
  <message>
   <source>Set no apostrophe before the s.</source>
   <translation>No ponga apóstrofo ante la s.</translation>
  </message>
  <message>
   <source>Set single ones.</source>
   <translation>Ponga simples.</translation>
  </message>
  <message>
   <source>Set the day before the month, without ordinal or comma.</source>
   <translation>Ponga el día antes del mes, sin ordinal ni coma.</translation>
  </message>
  <message>
   <source>Set the embargo with day, hour and zone, and take it out of the text.</source>
   <translation>Fije el embargo con día, hora y huso, y quítelo del texto.</translation>
  </message>
  <message>
   <source>Set the quotation marks of the house.</source>
   <translation>Ponga las comillas de la casa.</translation>
  </message>
  <message>
   <source>Shorten it under Developer, Properties, Tag.</source>
   <translation>Acórtela en Programador, Propiedades, Etiqueta.</translation>
  </message>
  <message>
   <source>Simplify the page and add it again.</source>
   <translation>Simplifique la página y añádala otra vez.</translation>
  </message>
  <message>
   <source>Simplify them.</source>
   <translation>Simplifíquelos.</translation>
  </message>
  <message>
   <source>Styles this template lacks were added: {0}.</source>
   <translation>Se han añadido estilos que faltaban en la plantilla: {0}.</translation>
  </message>
  <message>
   <source>Take it out of the text, or set the embargo right.</source>
   <translation>Quítelo del texto o corrija el embargo.</translation>
  </message>
  <message>
   <source>Take it out.</source>
   <translation>Quítelo.</translation>
  </message>
  <message>
   <source>Take it out: a paragraph whose fields are empty disappears by itself; {{ body }} brings all paragraphs.</source>
   <translation>Quítelo: un párrafo cuyos campos están vacíos desaparece solo; {{ body }} trae todos los párrafos.</translation>
  </message>
  <message>
   <source>Take one of the two out.</source>
   <translation>Quite uno de los dos.</translation>
  </message>
  <message>
   <source>Take that organization, or change it in People.</source>
   <translation>Ponga esa organización, o cámbiela en Personas.</translation>
  </message>
  <message>
   <source>Take that title, or change it in People.</source>
   <translation>Ponga ese cargo, o cámbielo en Personas.</translation>
  </message>
  <message>
   <source>Take the comma out, whatever the company's papers say.</source>
   <translation>Quite la coma, digan lo que digan los papeles de la empresa.</translation>
  </message>
  <message>
   <source>Take the outer braces out: {{ {guess} }} alone is enough.</source>
   <translation>Quite las llaves exteriores: basta con {{ {guess} }}.</translation>
  </message>
  <message>
   <source>The Word file</source>
   <translation>El archivo de Word</translation>
  </message>
  <message>
   <source>The Word file was not written: it would hold {0} (in {1})</source>
   <translation>El archivo de Word no se ha escrito: contendría {0} (en {1})</translation>
  </message>
  <message>
   <source>The advisory does not say when.</source>
   <translation>La convocatoria no dice cuándo.</translation>
  </message>
  <message>
   <source>The advisory does not say where.</source>
   <translation>La convocatoria no dice dónde.</translation>
  </message>
  <message>
   <source>The caption has more than two sentences.</source>
   <translation>El pie de foto tiene más de dos oraciones.</translation>
  </message>
  <message>
   <source>The chart prints; its workbook is left out.</source>
   <translation>El gráfico se imprime; su libro se omite.</translation>
  </message>
  <message>
   <source>The city in the dateline is not in capitals.</source>
   <translation>La ciudad de la data no está en mayúsculas.</translation>
  </message>
  <message>
   <source>The clocks leave out {0} on the day the embargo ends.</source>
   <translation>El cambio de hora se salta las {0} el día en que termina el embargo.</translation>
  </message>
  <message>
   <source>The comma before “{0}” in a series is not as the house has it.</source>
   <translation>La coma ante «{0}» en una serie no sigue el estilo de la casa.</translation>
  </message>
  <message>
   <source>The commas of this date are not as AP sets them.</source>
   <translation>Las comas de esta fecha no son las de AP.</translation>
  </message>
  <message>
   <source>The date is written “{0}”.</source>
   <translation>La fecha se escribe «{0}».</translation>
  </message>
  <message>
   <source>The desk cannot be kept in a {0} folder: {1}. Syncing would damage it</source>
   <translation>El escritorio no puede estar en una carpeta de {0}: {1}. La sincronización lo dañaría</translation>
  </message>
  <message>
   <source>The desk cannot be kept on {0}: {1}</source>
   <translation>El escritorio no puede estar en {0}: {1}</translation>
  </message>
  <message>
   <source>The desk “{0}” cannot be opened: {1}: {2}</source>
   <translation>No se puede abrir el escritorio “{0}”: {1}: {2}</translation>
  </message>
  <message>
   <source>The desk “{0}” must be brought up to date, but no copy of it could be kept: {1}</source>
   <translation>Hay que actualizar el escritorio “{0}”, pero no se ha podido guardar una copia: {1}</translation>
  </message>
  <message>
   <source>The desk “{0}” was made by a newer PressDesk (form {1}, this one knows {2}): {3}</source>
   <translation>El escritorio “{0}” lo ha hecho un PressDesk más reciente (formato {1}; este conoce {2}): {3}</translation>
  </message>
  <message>
   <source>The desk “{name}” cannot be opened: {path}</source>
   <translation>No se puede abrir el escritorio “{name}”: {path}</translation>
  </message>
  <message>
   <source>The desk “{name}” cannot be written: the file or its folder is read-only: {path}</source>
   <translation>No se puede escribir en el escritorio “{name}”: el archivo o su carpeta es de solo lectura: {path}</translation>
  </message>
  <message>
   <source>The desk “{name}” is damaged: {path}</source>
   <translation>El escritorio “{name}” está dañado: {path}</translation>
  </message>
  <message>
   <source>The disk cannot hold a desk: {0}</source>
   <translation>El disco no puede contener un escritorio: {0}</translation>
  </message>
  <message>
   <source>The disk is full: “{name}” was not written</source>
   <translation>El disco está lleno: no se ha escrito “{name}”</translation>
  </message>
  <message>
   <source>The disk that holds the desk “{name}” cannot be read or written: {path}</source>
   <translation>No se puede leer ni escribir en el disco del escritorio “{name}”: {path}</translation>
  </message>
  <message>
   <source>The disk that holds the desk “{name}” is full: {path}</source>
   <translation>El disco del escritorio “{name}” está lleno: {path}</translation>
  </message>
  <message>
   <source>The embargo has a day but no hour.</source>
   <translation>El embargo tiene día, pero no hora.</translation>
  </message>
  <message>
   <source>The embargo has an hour but no time zone.</source>
   <translation>El embargo tiene hora, pero no huso horario.</translation>
  </message>
  <message>
   <source>The embargo in the status line cannot be printed: {0}</source>
   <translation>No se puede imprimir el embargo de la línea de difusión: {0}</translation>
  </message>
  <message>
   <source>The embargo is over since {0}.</source>
   <translation>El embargo terminó el {0}.</translation>
  </message>
  <message>
   <source>The fields are {0}.</source>
   <translation>Los campos son {0}.</translation>
  </message>
  <message>
   <source>The file holds no words</source>
   <translation>El archivo no contiene texto</translation>
  </message>
  <message>
   <source>The file is no longer on the desk “{0}”</source>
   <translation>El archivo ya no está en el escritorio «{0}»</translation>
  </message>
  <message>
   <source>The file name “{name}” is too long</source>
   <translation>El nombre de archivo “{name}” es demasiado largo</translation>
  </message>
  <message>
   <source>The filters are {0}.</source>
   <translation>Los filtros son {0}.</translation>
  </message>
  <message>
   <source>The filters are {filters}.</source>
   <translation>Los filtros son {filters}.</translation>
  </message>
  <message>
   <source>The first of a month is written “{0}”.</source>
   <translation>El primero de mes se escribe «{0}».</translation>
  </message>
  <message>
   <source>The first paragraph has {0} words; over 40 are hard to take in.</source>
   <translation>El primer párrafo tiene {0} palabras; más de 40 cuestan de leer.</translation>
  </message>
  <message>
   <source>The folder “{folder}” does not exist</source>
   <translation>La carpeta “{folder}” no existe</translation>
  </message>
  <message>
   <source>The full name stood before; AP goes on with the surname.</source>
   <translation>El nombre completo ya salió; AP sigue con el apellido.</translation>
  </message>
  <message>
   <source>The half of the day is said twice.</source>
   <translation>La mitad del día se dice dos veces.</translation>
  </message>
  <message>
   <source>The headline has {0} characters; many desks cut it after 100.</source>
   <translation>El titular tiene {0} caracteres; muchas redacciones lo cortan a partir de 100.</translation>
  </message>
  <message>
   <source>The kept file on the desk “{0}” is damaged: its bytes are not those that were sent</source>
   <translation>El archivo guardado en el escritorio «{0}» está dañado: sus bytes no son los que se enviaron</translation>
  </message>
  <message>
   <source>The lines at its head are {0}.</source>
   <translation>Las líneas de su encabezado son {0}.</translation>
  </message>
  <message>
   <source>The mark {0} has no partner.</source>
   <translation>El signo {0} no tiene pareja.</translation>
  </message>
  <message>
   <source>The names of its authors were taken out: {0}.</source>
   <translation>Se han quitado los nombres de sus autores: {0}.</translation>
  </message>
  <message>
   <source>The percent sign stands apart from its figure.</source>
   <translation>El signo de porcentaje va separado de su cifra.</translation>
  </message>
  <message>
   <source>The picture {0}…</source>
   <translation>La imagen {0}…</translation>
  </message>
  <message>
   <source>The point or comma stands inside the marks of words quoted in mid-sentence.</source>
   <translation>El punto o la coma está dentro de las comillas de unas palabras citadas dentro de la frase.</translation>
  </message>
  <message>
   <source>The point or comma stands outside the quotation marks.</source>
   <translation>El punto o la coma queda fuera de las comillas.</translation>
  </message>
  <message>
   <source>The pronouns of {0} are {1}.</source>
   <translation>Los pronombres de {0} son {1}.</translation>
  </message>
  <message>
   <source>The release is dated after its embargo ends, on {0}.</source>
   <translation>El comunicado tiene una fecha posterior al fin de su embargo, el {0}.</translation>
  </message>
  <message>
   <source>The release is dated {0}, which makes this another day.</source>
   <translation>El comunicado tiene fecha del {0}, así que este es otro día.</translation>
  </message>
  <message>
   <source>The release is dated {0}.</source>
   <translation>El comunicado tiene fecha del {0}.</translation>
  </message>
  <message>
   <source>The release may have been deleted in another window.</source>
   <translation>Puede que el comunicado se haya borrado en otra ventana.</translation>
  </message>
  <message>
   <source>The release “{0}” has no revision {1}</source>
   <translation>El comunicado “{0}” no tiene revisión {1}</translation>
  </message>
  <message>
   <source>The styles of the pack are not used: write {{ styles }} in the head of the page.</source>
   <translation>Los estilos del paquete no se usan: escriba {{ styles }} en la cabecera de la página.</translation>
  </message>
  <message>
   <source>The text names another moment than the embargo that is set: {0}.</source>
   <translation>El texto da un momento distinto del embargo fijado: {0}.</translation>
  </message>
  <message>
   <source>The title of {0} is “{1}” elsewhere in the release.</source>
   <translation>El cargo de {0} es «{1}» en otra parte del comunicado.</translation>
  </message>
  <message>
   <source>The words do not differ from those that were issued.</source>
   <translation>El texto no difiere del que se emitió.</translation>
  </message>
  <message>
   <source>The written file</source>
   <translation>El archivo escrito</translation>
  </message>
  <message>
   <source>The year {0} is far away.</source>
   <translation>El año {0} queda muy lejos.</translation>
  </message>
  <message>
   <source>The {0}s are {1}.</source>
   <translation>Los {0} son {1}.</translation>
  </message>
  <message>
   <source>There are two spaces.</source>
   <translation>Hay dos espacios.</translation>
  </message>
  <message>
   <source>There is a space before “{0}”.</source>
   <translation>Hay un espacio antes de «{0}».</translation>
  </message>
  <message>
   <source>There is no boilerplate on the desk to export</source>
   <translation>No hay textos institucionales en el escritorio que exportar</translation>
  </message>
  <message>
   <source>There is no boilerplate {0} on the desk “{1}”</source>
   <translation>No hay ningún texto institucional {0} en el escritorio “{1}”</translation>
  </message>
  <message>
   <source>There is no boilerplate.</source>
   <translation>Falta el texto sobre la organización.</translation>
  </message>
  <message>
   <source>There is no desk at {0}</source>
   <translation>No hay ningún escritorio en {0}</translation>
  </message>
  <message>
   <source>There is no no-break space before “{0}”.</source>
   <translation>Falta un espacio de no separación antes de «{0}».</translation>
  </message>
  <message>
   <source>There is no no-break space between the figure and “{0}”.</source>
   <translation>Falta un espacio de no separación entre la cifra y «{0}».</translation>
  </message>
  <message>
   <source>There is no no-break space inside the quotation mark.</source>
   <translation>Falta un espacio de no separación dentro de las comillas.</translation>
  </message>
  <message>
   <source>There is no press contact.</source>
   <translation>No hay contacto de prensa.</translation>
  </message>
  <message>
   <source>There is no template “{0}” on the desk “{1}”</source>
   <translation>No hay ninguna plantilla “{0}” en el escritorio “{1}”</translation>
  </message>
  <message>
   <source>There is no {0} here.</source>
   <translation>Aquí no hay {0}.</translation>
  </message>
  <message>
   <source>There is nothing here to make a PDF with</source>
   <translation>Aquí no hay nada con que hacer un PDF</translation>
  </message>
  <message>
   <source>These quotation marks are straight.</source>
   <translation>Estas comillas son rectas.</translation>
  </message>
  <message>
   <source>These words have changed again since.</source>
   <translation>Estas palabras han vuelto a cambiar desde entonces.</translation>
  </message>
  <message>
   <source>This date is a {0}.</source>
   <translation>Esta fecha cae en {0}.</translation>
  </message>
  <message>
   <source>This is not a PressDesk release: {0}</source>
   <translation>Esto no es un comunicado de PressDesk: {0}</translation>
  </message>
  <message>
   <source>This is not a library of boilerplate: {0}</source>
   <translation>Esto no es una biblioteca de textos institucionales: {0}</translation>
  </message>
  <message>
   <source>This is not the title of {0}: “{1}”.</source>
   <translation>Este no es el cargo de {0}: «{1}».</translation>
  </message>
  <message>
   <source>This is version {1} of “{0}”; the newest is version {2}.</source>
   <translation>Esta es la versión {1} de “{0}”; la más reciente es la {2}.</translation>
  </message>
  <message>
   <source>This library was written by a newer PressDesk (format {0}, this one reads {1})</source>
   <translation>Esta biblioteca se escribió con un PressDesk más reciente (formato {0}; este lee el {1})</translation>
  </message>
  <message>
   <source>This release corrects no other.</source>
   <translation>Este comunicado no rectifica ningún otro.</translation>
  </message>
  <message>
   <source>This release has been issued: its words stay as they were sent.</source>
   <translation>Este comunicado se ha emitido: su texto queda como se envió.</translation>
  </message>
  <message>
   <source>This release on the desk “{0}” has been issued: its words stay as they were sent</source>
   <translation>Este comunicado del escritorio «{0}» se ha emitido: su texto queda como se envió</translation>
  </message>
  <message>
   <source>This release was written by a newer PressDesk (format {0}, this one reads {1})</source>
   <translation>Este comunicado lo ha escrito un PressDesk más reciente (formato {0}; este lee {1})</translation>
  </message>
  <message>
   <source>This template has no place for {0}: a release prints without them.</source>
   <translation>Esta plantilla no tiene lugar para {0}: un comunicado se imprime sin ellos.</translation>
  </message>
  <message>
   <source>Update PressDesk, then import the file again.</source>
   <translation>Actualice PressDesk e importe otra vez el archivo.</translation>
  </message>
  <message>
   <source>Update PressDesk, then open the desk again. Nothing was changed.</source>
   <translation>Actualice PressDesk y abra otra vez el escritorio. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Update PressDesk, then open the file again.</source>
   <translation>Actualice PressDesk y abra otra vez el archivo.</translation>
  </message>
  <message>
   <source>Update it, or keep the old words on purpose.</source>
   <translation>Actualícelo o conserve a propósito las palabras antiguas.</translation>
  </message>
  <message>
   <source>Use a Word document (.docx).</source>
   <translation>Use un documento de Word (.docx).</translation>
  </message>
  <message>
   <source>Use a desk on this computer’s own disk; releases travel between desks as .pressrelease files.</source>
   <translation>Use un escritorio en el disco de este equipo; los comunicados viajan entre escritorios como archivos .pressrelease.</translation>
  </message>
  <message>
   <source>Use fewer or smaller pictures.</source>
   <translation>Use menos imágenes o más pequeñas.</translation>
  </message>
  <message>
   <source>Use one kind throughout.</source>
   <translation>Use el mismo tipo en todo el texto.</translation>
  </message>
  <message>
   <source>Use the Word file it was made from, or open the PDF in Word and save it as .docx.</source>
   <translation>Use el archivo de Word del que se hizo, o abra el PDF en Word y guárdelo como .docx.</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <source>What is announced lies before the date of the release.</source>
   <translation>Lo que se anuncia es anterior a la fecha del comunicado.</translation>
  </message>
  <message>
   <source>What is on the desk is unharmed.</source>
   <translation>Lo que hay en el escritorio está intacto.</translation>
  </message>
  <message>
   <source>Word template</source>
   <translation>Plantilla de Word</translation>
  </message>
  <message>
   <source>Write &amp;lt; for the sign itself.</source>
   <translation>Escriba &amp;lt; para el signo mismo.</translation>
  </message>
  <message>
   <source>Write 9 a.m., 9:30 p.m., noon or midnight, and never :00.</source>
   <translation>Escriba 9 a.m., 9:30 p.m., noon o midnight, y nunca :00.</translation>
  </message>
  <message>
   <source>Write extends = "starter".</source>
   <translation>Escriba extends = "starter".</translation>
  </message>
  <message>
   <source>Write it as year, month and day: 2027-03-09.</source>
   <translation>Escríbala como año, mes y día: 2027-03-09.</translation>
  </message>
  <message>
   <source>Write it as {{ {guess} }}, in one paragraph.</source>
   <translation>Escríbalo así: {{ {guess} }}, en un solo párrafo.</translation>
  </message>
  <message>
   <source>Write it as {{ {guess} }}: two braces on each side, nothing between them.</source>
   <translation>Escríbalo así: {{ {guess} }}: dos llaves a cada lado y nada entre ellas.</translation>
  </message>
  <message>
   <source>Write it in capitals.</source>
   <translation>Escríbala en mayúsculas.</translation>
  </message>
  <message>
   <source>Write it in words or turn the sentence; only a year may stand there.</source>
   <translation>Escríbala en letras o dé la vuelta a la frase; ahí solo puede ir un año.</translation>
  </message>
  <message>
   <source>Write it like name@organization.org.</source>
   <translation>Escríbala como nombre@organizacion.org.</translation>
  </message>
  <message>
   <source>Write it like this: name = "Our page".</source>
   <translation>Escríbalo así: name = "Nuestra página".</translation>
  </message>
  <message>
   <source>Write months and weekdays in lower case.</source>
   <translation>Escriba los meses y los días de la semana en minúscula.</translation>
  </message>
  <message>
   <source>Write some first; samples stay here.</source>
   <translation>Escriba alguno primero; las muestras no se exportan.</translation>
  </message>
  <message>
   <source>Write the boilerplate into it, paragraphs between blank lines.</source>
   <translation>Escriba en él el texto institucional, con líneas en blanco entre párrafos.</translation>
  </message>
  <message>
   <source>Write the month and a plain figure: Sept. 15.</source>
   <translation>Escriba el mes y una cifra sin más: Sept. 15.</translation>
  </message>
  <message>
   <source>Write the name one way.</source>
   <translation>Escriba el nombre de una sola manera.</translation>
  </message>
  <message>
   <source>Write the series as the house style says.</source>
   <translation>Escriba la serie según el estilo de la casa.</translation>
  </message>
  <message>
   <source>Write the sign right after the figure.</source>
   <translation>Escriba el signo pegado a la cifra.</translation>
  </message>
  <message>
   <source>Write the sign, the figure without .00, then million or billion.</source>
   <translation>Escriba el signo, la cifra sin .00 y luego million o billion.</translation>
  </message>
  <message>
   <source>Write {{ release }} where the release belongs.</source>
   <translation>Escriba {{ release }} donde va el comunicado.</translation>
  </message>
  <message>
   <source>Write “1er”.</source>
   <translation>Escriba «1er».</translation>
  </message>
  <message>
   <source>Write “de”.</source>
   <translation>Escriba «de».</translation>
  </message>
  <message>
   <source>Write “said”.</source>
   <translation>Escriba «said».</translation>
  </message>
  <message>
   <source>Write “titled”.</source>
   <translation>Escriba «titled».</translation>
  </message>
  <message>
   <source>Write “{0}”.</source>
   <translation>Escriba «{0}».</translation>
  </message>
  <message>
   <source>Write “{1}”.</source>
   <translation>Escriba «{1}».</translation>
  </message>
  <message>
   <source>Your share of the disk is full: “{name}” was not written</source>
   <translation>Su cuota de disco está llena: no se ha escrito “{name}”</translation>
  </message>
  <message>
   <source>`asset` is not a SHA-256 in 64 hexadecimal digits</source>
   <translation>`asset` no es un SHA-256 de 64 cifras hexadecimales</translation>
  </message>
  <message>
   <source>`id` must be 1 to 64 letters, digits, dots, hyphens or underscores</source>
   <translation>`id` debe tener de 1 a 64 letras, cifras, puntos, guiones o guiones bajos</translation>
  </message>
  <message>
   <source>`kind` must be boilerplate or snippet</source>
   <translation>`kind` debe ser boilerplate o snippet</translation>
  </message>
  <message>
   <source>`{0}` holds a line break or a control character</source>
   <translation>`{0}` contiene un salto de línea o un carácter de control</translation>
  </message>
  <message>
   <source>`{0}` is not a language tag such as en-US</source>
   <translation>`{0}` no es una etiqueta de idioma como en-US</translation>
  </message>
  <message>
   <source>`{0}` is not a time zone such as America/New_York</source>
   <translation>`{0}` no es una zona horaria como America/New_York</translation>
  </message>
  <message>
   <source>a chart carries its whole workbook</source>
   <translation>un gráfico lleva consigo todo su libro</translation>
  </message>
  <message>
   <source>a comment</source>
   <translation>un comentario</translation>
  </message>
  <message>
   <source>a detail needs at least one paragraph</source>
   <translation>un dato necesita al menos un párrafo</translation>
  </message>
  <message>
   <source>a field shows the property “{0}”, which names somebody</source>
   <translation>un campo muestra la propiedad “{0}”, que nombra a alguien</translation>
  </message>
  <message>
   <source>a font’s name has 1 to {0} characters</source>
   <translation>el nombre de una letra tiene de 1 a {0} caracteres</translation>
  </message>
  <message>
   <source>a link leads to a file on somebody's computer</source>
   <translation>un enlace lleva a un archivo del equipo de alguien</translation>
  </message>
  <message>
   <source>a link to “{0}” is refused</source>
   <translation>un enlace a “{0}” se rechaza</translation>
  </message>
  <message>
   <source>a list needs at least one item</source>
   <translation>una lista necesita al menos un elemento</translation>
  </message>
  <message>
   <source>a macro calls itself without end</source>
   <translation>una macro se llama a sí misma sin fin</translation>
  </message>
  <message>
   <source>a network disk ({0})</source>
   <translation>un disco de red ({0})</translation>
  </message>
  <message>
   <source>a network share</source>
   <translation>una carpeta compartida de red</translation>
  </message>
  <message>
   <source>a pack can extend the starter only</source>
   <translation>un paquete solo puede ampliar el inicial</translation>
  </message>
  <message>
   <source>a page can extend the starter only, and once</source>
   <translation>una página solo puede ampliar la inicial, y una vez</translation>
  </message>
  <message>
   <source>a page cannot include another</source>
   <translation>una página no puede incluir otra</translation>
  </message>
  <message>
   <source>a path of a computer</source>
   <translation>una ruta de un equipo</translation>
  </message>
  <message>
   <source>a picture or object is linked from another place ({0})</source>
   <translation>una imagen o un objeto está enlazado desde otro sitio ({0})</translation>
  </message>
  <message>
   <source>a property for the name of a person is not filled</source>
   <translation>no se rellena una propiedad que da el nombre de una persona</translation>
  </message>
  <message>
   <source>a quote needs at least one paragraph</source>
   <translation>una cita necesita al menos un párrafo</translation>
  </message>
  <message>
   <source>a release that is {0} cannot become {1}</source>
   <translation>un comunicado que está en {0} no puede pasar a {1}</translation>
  </message>
  <message>
   <source>a table needs at least one cell</source>
   <translation>una tabla necesita al menos una celda</translation>
  </message>
  <message>
   <source>a tracked change</source>
   <translation>un cambio controlado</translation>
  </message>
  <message>
   <source>address of a link</source>
   <translation>dirección de un enlace</translation>
  </message>
  <message>
   <source>an animation of “{0}” is refused</source>
   <translation>una animación de “{0}” se rechaza</translation>
  </message>
  <message>
   <source>an edit of {0} while {1} is open</source>
   <translation>una edición de {0} mientras está abierto {1}</translation>
  </message>
  <message>
   <source>an object of another program</source>
   <translation>un objeto de otro programa</translation>
  </message>
  <message>
   <source>another field makes up what the field there does</source>
   <translation>otro campo decide lo que hace el campo que hay ahí</translation>
  </message>
  <message>
   <source>another file or a control inside</source>
   <translation>otro archivo o un control dentro</translation>
  </message>
  <message>
   <source>assets, {0}…: the picture's bytes do not match its name</source>
   <translation>assets, {0}…: los bytes de la imagen no corresponden a su nombre</translation>
  </message>
  <message>
   <source>assets, {0}…: {1}</source>
   <translation>assets, {0}…: {1}</translation>
  </message>
  <message>
   <source>at most {0} files and {1} MB</source>
   <translation>como mucho {0} archivos y {1} MB</translation>
  </message>
  <message>
   <source>at the end of the document</source>
   <translation>al final del documento</translation>
  </message>
  <message>
   <source>attribution outside a quote, in `rows`</source>
   <translation>atribución fuera de una cita, en `rows`</translation>
  </message>
  <message>
   <source>attribution outside a quote, in `{0}`</source>
   <translation>atribución fuera de una cita, en `{0}`</translation>
  </message>
  <message>
   <source>boilerplate {0}</source>
   <translation>texto institucional {0}</translation>
  </message>
  <message>
   <source>broken styles: {0}</source>
   <translation>estilos rotos: {0}</translation>
  </message>
  <message>
   <source>content control “{0}”</source>
   <translation>control de contenido “{0}”</translation>
  </message>
  <message>
   <source>control character U+{0} in “{1}”</source>
   <translation>carácter de control U+{0} en “{1}”</translation>
  </message>
  <message>
   <source>disk i/o error</source>
   <translation>error de lectura o escritura del disco</translation>
  </message>
  <message>
   <source>disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>document property “{0}”</source>
   <translation>propiedad del documento “{0}”</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>dibujo</translation>
  </message>
  <message>
   <source>endnotes</source>
   <translation>las notas finales</translation>
  </message>
  <message>
   <source>entities and processing instructions are refused</source>
   <translation>las entidades y las instrucciones de proceso se rechazan</translation>
  </message>
  <message>
   <source>entities are refused</source>
   <translation>las entidades se rechazan</translation>
  </message>
  <message>
   <source>escaping cannot be switched off</source>
   <translation>no se puede desactivar el escape</translation>
  </message>
  <message>
   <source>footer</source>
   <translation>el pie de página</translation>
  </message>
  <message>
   <source>footer of the even pages</source>
   <translation>el pie de las páginas pares</translation>
  </message>
  <message>
   <source>footer of the first page</source>
   <translation>el pie de la primera página</translation>
  </message>
  <message>
   <source>footnotes</source>
   <translation>las notas al pie</translation>
  </message>
  <message>
   <source>from {0} to {1}</source>
   <translation>de las {0} a las {1}</translation>
  </message>
  <message>
   <source>from {0} to {1} of {2}</source>
   <translation>de las {0} a las {1} del {2}</translation>
  </message>
  <message>
   <source>header</source>
   <translation>el encabezado</translation>
  </message>
  <message>
   <source>header of the even pages</source>
   <translation>el encabezado de las páginas pares</translation>
  </message>
  <message>
   <source>header of the first page</source>
   <translation>el encabezado de la primera página</translation>
  </message>
  <message>
   <source>hidden text</source>
   <translation>texto oculto</translation>
  </message>
  <message>
   <source>holds a file whose name is longer than {0} letters</source>
   <translation>contiene un archivo cuyo nombre pasa de {0} letras</translation>
  </message>
  <message>
   <source>holds a link in place of a file: “{0}”</source>
   <translation>contiene un enlace en lugar de un archivo: “{0}”</translation>
  </message>
  <message>
   <source>holds a path that leads outside: “{0}”</source>
   <translation>contiene una ruta que lleva fuera: “{0}”</translation>
  </message>
  <message>
   <source>holds files with a path for a name</source>
   <translation>contiene archivos con una ruta por nombre</translation>
  </message>
  <message>
   <source>holds more text than a letterhead does (at most {0} MB are read)</source>
   <translation>contiene más texto que un membrete (se leen como mucho {0} MB)</translation>
  </message>
  <message>
   <source>holds {0} files (at most {1} are read)</source>
   <translation>contiene {0} archivos (se leen como mucho {1})</translation>
  </message>
  <message>
   <source>holds {0} files (at most {1})</source>
   <translation>contiene {0} archivos (como mucho {1})</translation>
  </message>
  <message>
   <source>holds “{0}” twice</source>
   <translation>contiene “{0}” dos veces</translation>
  </message>
  <message>
   <source>house style</source>
   <translation>libro de estilo</translation>
  </message>
  <message>
   <source>is a PDF</source>
   <translation>es un PDF</translation>
  </message>
  <message>
   <source>is a Pages document</source>
   <translation>es un documento de Pages</translation>
  </message>
  <message>
   <source>is a PowerPoint presentation</source>
   <translation>es una presentación de PowerPoint</translation>
  </message>
  <message>
   <source>is a Rich Text file (.rtf)</source>
   <translation>es un archivo de texto enriquecido (.rtf)</translation>
  </message>
  <message>
   <source>is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>is a web page or XML, not a Word file</source>
   <translation>es una página web o XML, no un archivo de Word</translation>
  </message>
  <message>
   <source>is an Excel workbook</source>
   <translation>es un libro de Excel</translation>
  </message>
  <message>
   <source>is an OpenDocument file (.odt)</source>
   <translation>es un archivo OpenDocument (.odt)</translation>
  </message>
  <message>
   <source>is locked</source>
   <translation>está bloqueado</translation>
  </message>
  <message>
   <source>is locked with a password</source>
   <translation>está cerrado con contraseña</translation>
  </message>
  <message>
   <source>is no {0} file</source>
   <translation>no es un archivo {0}</translation>
  </message>
  <message>
   <source>is not UTF-8 text: byte {0}</source>
   <translation>no es texto UTF-8: byte {0}</translation>
  </message>
  <message>
   <source>is packed in a way Word does not use</source>
   <translation>está comprimido de un modo que Word no usa</translation>
  </message>
  <message>
   <source>is refused: a page asks for nothing from outside</source>
   <translation>se rechaza: una página no pide nada de fuera</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>no tiene nombre</translation>
  </message>
  <message>
   <source>it is no list of named values</source>
   <translation>no es una lista de valores con nombre</translation>
  </message>
  <message>
   <source>its parts stand too deep in each other</source>
   <translation>sus partes están demasiado anidadas</translation>
  </message>
  <message>
   <source>line </source>
   <translation>línea </translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>línea {0}</translation>
  </message>
  <message>
   <source>line {0}: “{1}” is not a date</source>
   <translation>línea {0}: «{1}» no es una fecha</translation>
  </message>
  <message>
   <source>line {0}: “{1}” is not understood</source>
   <translation>línea {0}: «{1}» no se entiende</translation>
  </message>
  <message>
   <source>line {0}: “{1}” is told twice</source>
   <translation>línea {0}: «{1}» aparece dos veces</translation>
  </message>
  <message>
   <source>link “{0}” has no address</source>
   <translation>el enlace “{0}” no tiene dirección</translation>
  </message>
  <message>
   <source>link “{0}” has no host</source>
   <translation>el enlace “{0}” no tiene servidor</translation>
  </message>
  <message>
   <source>link “{0}” holds a space or a control character</source>
   <translation>el enlace “{0}” contiene un espacio o un carácter de control</translation>
  </message>
  <message>
   <source>link “{0}” is not an address</source>
   <translation>el enlace “{0}” no es una dirección</translation>
  </message>
  <message>
   <source>link “{0}” is refused: only http, https, mailto and tel addresses can be linked</source>
   <translation>el enlace “{0}” se rechaza: solo se pueden enlazar direcciones http, https, mailto y tel</translation>
  </message>
  <message>
   <source>long, short and iso go with release_date, upper and title with fields of one line.</source>
   <translation>long, short e iso van con release_date; upper y title, con campos de una línea.</translation>
  </message>
  <message>
   <source>no SVG drawing</source>
   <translation>no es un dibujo SVG</translation>
  </message>
  <message>
   <source>no SVG drawing: {0}</source>
   <translation>no es un dibujo SVG: {0}</translation>
  </message>
  <message>
   <source>no file “{0}” in the pack</source>
   <translation>no hay ningún archivo “{0}” en el paquete</translation>
  </message>
  <message>
   <source>no title, language or organization</source>
   <translation>ni título, ni idioma, ni organización</translation>
  </message>
  <message>
   <source>not UTF-8 text (byte {0})</source>
   <translation>no es texto UTF-8 (byte {0})</translation>
  </message>
  <message>
   <source>not a database</source>
   <translation>no es una base de datos</translation>
  </message>
  <message>
   <source>packs “{0}” in an unusual way</source>
   <translation>comprime “{0}” de un modo inusual</translation>
  </message>
  <message>
   <source>paragraph {0} (“{1}”)</source>
   <translation>párrafo {0} (“{1}”)</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>texto sin formato</translation>
  </message>
  <message>
   <source>readonly database</source>
   <translation>base de datos de solo lectura</translation>
  </message>
  <message>
   <source>sample organization</source>
   <translation>organización de ejemplo</translation>
  </message>
  <message>
   <source>shows no field</source>
   <translation>no muestra ningún campo</translation>
  </message>
  <message>
   <source>something from outside the file</source>
   <translation>algo de fuera del archivo</translation>
  </message>
  <message>
   <source>table {0}</source>
   <translation>tabla {0}</translation>
  </message>
  <message>
   <source>table {0}, row {1}</source>
   <translation>tabla {0}, fila {1}</translation>
  </message>
  <message>
   <source>text box</source>
   <translation>cuadro de texto</translation>
  </message>
  <message>
   <source>the address “{words}” of a link cannot be filled</source>
   <translation>no se puede rellenar la dirección “{words}” de un enlace</translation>
  </message>
  <message>
   <source>the content controls “{0}” and “{1}” have the same number</source>
   <translation>los controles de contenido “{0}” y “{1}” tienen el mismo número</translation>
  </message>
  <message>
   <source>the content controls “{words}” have the same number</source>
   <translation>los controles de contenido “{words}” tienen el mismo número</translation>
  </message>
  <message>
   <source>the field {0} fetches or runs something outside the file</source>
   <translation>el campo {0} trae o ejecuta algo de fuera del archivo</translation>
  </message>
  <message>
   <source>the field {0} shows a name or a path</source>
   <translation>el campo {0} muestra un nombre o una ruta</translation>
  </message>
  <message>
   <source>the file holds no text</source>
   <translation>el archivo no contiene texto</translation>
  </message>
  <message>
   <source>the file holds no words</source>
   <translation>el archivo no contiene texto</translation>
  </message>
  <message>
   <source>the lines at its head do not end</source>
   <translation>las líneas de su encabezado no terminan</translation>
  </message>
  <message>
   <source>the mail merge field “{words}” is not a place</source>
   <translation>el campo de combinación “{words}” no es un lugar</translation>
  </message>
  <message>
   <source>the name of an author</source>
   <translation>el nombre de un autor</translation>
  </message>
  <message>
   <source>the network drive {0}</source>
   <translation>la unidad de red {0}</translation>
  </message>
  <message>
   <source>the number grows too large</source>
   <translation>el número crece demasiado</translation>
  </message>
  <message>
   <source>the page grows too long</source>
   <translation>la página crece demasiado</translation>
  </message>
  <message>
   <source>the page takes too long</source>
   <translation>la página tarda demasiado</translation>
  </message>
  <message>
   <source>the picture {0}… is not in the file</source>
   <translation>la imagen {0}… no está en el archivo</translation>
  </message>
  <message>
   <source>the place {0}</source>
   <translation>el lugar {0}</translation>
  </message>
  <message>
   <source>the rows of a table need the same number of cells</source>
   <translation>las filas de una tabla necesitan el mismo número de celdas</translation>
  </message>
  <message>
   <source>the starter's page</source>
   <translation>la página inicial</translation>
  </message>
  <message>
   <source>the styles are too deeply nested</source>
   <translation>los estilos están demasiado anidados</translation>
  </message>
  <message>
   <source>the tag “{words}…” is longer than {0} characters</source>
   <translation>la etiqueta “{words}…” tiene más de {0} caracteres</translation>
  </message>
  <message>
   <source>the year {0} is not between {1} and {2}</source>
   <translation>el año {0} no está entre {1} y {2}</translation>
  </message>
  <message>
   <source>there is</source>
   <translation>hay</translation>
  </message>
  <message>
   <source>there is no field “{words}”</source>
   <translation>no hay ningún campo “{words}”</translation>
  </message>
  <message>
   <source>there is no filter “{words}”</source>
   <translation>no hay ningún filtro “{words}”</translation>
  </message>
  <message>
   <source>there is {0}</source>
   <translation>hay {0}</translation>
  </message>
  <message>
   <source>too deeply nested</source>
   <translation>demasiado anidado</translation>
  </message>
  <message>
   <source>unable to open</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>unknown fault</source>
   <translation>fallo desconocido</translation>
  </message>
  <message>
   <source>unknown {0} “{1}”</source>
   <translation>{0} “{1}” desconocido</translation>
  </message>
  <message>
   <source>unknown “{0}”</source>
   <translation>“{0}” desconocido</translation>
  </message>
  <message>
   <source>unpacks to far more than a document holds</source>
   <translation>descomprimido ocupa mucho más que un documento</translation>
  </message>
  <message>
   <source>unpacks to far more than a file holds: “{0}”</source>
   <translation>descomprimido ocupa mucho más de lo normal: “{0}”</translation>
  </message>
  <message>
   <source>unpacks to more than {0} MB</source>
   <translation>descomprimido pasa de {0} MB</translation>
  </message>
  <message>
   <source>web page</source>
   <translation>página web</translation>
  </message>
  <message>
   <source>web page template</source>
   <translation>plantilla de página web</translation>
  </message>
  <message>
   <source>{0} (line {1}, column {2})</source>
   <translation>{0} (línea {1}, columna {2})</translation>
  </message>
  <message>
   <source>{0} ({1} was written)</source>
   <translation>{0} (se ha escrito {1})</translation>
  </message>
  <message>
   <source>{0} and {1} have the same name and language</source>
   <translation>{0} y {1} tienen el mismo nombre y el mismo idioma</translation>
  </message>
  <message>
   <source>{0} cannot be looked at: its process ended ({1})</source>
   <translation>No se puede examinar {0}: su proceso ha terminado ({1})</translation>
  </message>
  <message>
   <source>{0} cannot be looked at: {1}</source>
   <translation>No se puede examinar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be printed, only words and numbers</source>
   <translation>{0} no se puede imprimir; solo palabras y números</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>{0} no se puede leer</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>No se puede leer {0}: {1}</translation>
  </message>
  <message>
   <source>{0} contains macros (.docm, .dotm)</source>
   <translation>{0} contiene macros (.docm, .dotm)</translation>
  </message>
  <message>
   <source>{0} does not exist on {1} in {2}</source>
   <translation>Las {0} no existen el {1} en {2}</translation>
  </message>
  <message>
   <source>{0} has not approved these exact words.</source>
   <translation>{0} no ha aprobado exactamente estas palabras.</translation>
  </message>
  <message>
   <source>{0} has not approved these words yet.</source>
   <translation>{0} todavía no ha aprobado estas palabras.</translation>
  </message>
  <message>
   <source>{0} holds no {1}</source>
   <translation>{0} no contiene {1}</translation>
  </message>
  <message>
   <source>{0} holds {1} where PressDesk cannot take it out ({2})</source>
   <translation>{0} contiene {1} donde PressDesk no puede quitarlo ({2})</translation>
  </message>
  <message>
   <source>{0} is a PDF</source>
   <translation>{0} es un PDF</translation>
  </message>
  <message>
   <source>{0} is a Pages document</source>
   <translation>{0} es un documento de Pages</translation>
  </message>
  <message>
   <source>{0} is a PowerPoint presentation</source>
   <translation>{0} es una presentación de PowerPoint</translation>
  </message>
  <message>
   <source>{0} is a Rich Text file (.rtf)</source>
   <translation>{0} es un archivo de texto enriquecido (.rtf)</translation>
  </message>
  <message>
   <source>{0} is a Strict Open XML document</source>
   <translation>{0} es un documento Strict Open XML</translation>
  </message>
  <message>
   <source>{0} is a document with macros (.docm, .dotm)</source>
   <translation>{0} es un documento con macros (.docm, .dotm)</translation>
  </message>
  <message>
   <source>{0} is a lock file Word keeps beside an open document</source>
   <translation>{0} es un archivo de bloqueo que Word deja junto a un documento abierto</translation>
  </message>
  <message>
   <source>{0} is a web page or XML, not a Word file</source>
   <translation>{0} es una página web o XML, no un archivo de Word</translation>
  </message>
  <message>
   <source>{0} is an Excel workbook</source>
   <translation>{0} es un libro de Excel</translation>
  </message>
  <message>
   <source>{0} is an OpenDocument file (.odt)</source>
   <translation>{0} es un archivo OpenDocument (.odt)</translation>
  </message>
  <message>
   <source>{0} is an old Word file (.doc)</source>
   <translation>{0} es un archivo de Word antiguo (.doc)</translation>
  </message>
  <message>
   <source>{0} is damaged: it cannot be unpacked</source>
   <translation>{0} está dañado: no se puede descomprimir</translation>
  </message>
  <message>
   <source>{0} is damaged: it holds no document</source>
   <translation>{0} está dañado: no contiene ningún documento</translation>
  </message>
  <message>
   <source>{0} is damaged: “{1}” inside it cannot be found</source>
   <translation>{0} está dañado: no se encuentra “{1}” en él</translation>
  </message>
  <message>
   <source>{0} is damaged: “{1}” inside it cannot be read</source>
   <translation>{0} está dañado: no se puede leer “{1}” en él</translation>
  </message>
  <message>
   <source>{0} is damaged: “{1}” inside it is not valid XML</source>
   <translation>{0} está dañado: “{1}” no es XML válido</translation>
  </message>
  <message>
   <source>{0} is damaged: “{1}” is missing inside it</source>
   <translation>{0} está dañado: falta “{1}” en él</translation>
  </message>
  <message>
   <source>{0} is empty</source>
   <translation>{0} está vacío</translation>
  </message>
  <message>
   <source>{0} is not a Word document</source>
   <translation>{0} no es un documento de Word</translation>
  </message>
  <message>
   <source>{0} is not a Word document (its main part is “{1}”)</source>
   <translation>{0} no es un documento de Word (su parte principal es “{1}”)</translation>
  </message>
  <message>
   <source>{0} is not possible here</source>
   <translation>{0} no es posible aquí</translation>
  </message>
  <message>
   <source>{0} is protected with a password</source>
   <translation>{0} está protegido con contraseña</translation>
  </message>
  <message>
   <source>{0} is refused: it {1}</source>
   <translation>{0} se rechaza: {1}</translation>
  </message>
  <message>
   <source>{0} is refused: “{1}” inside it carries a document type definition</source>
   <translation>{0} se rechaza: “{1}” lleva una definición de tipo de documento</translation>
  </message>
  <message>
   <source>{0} is too large</source>
   <translation>{0} es demasiado grande</translation>
  </message>
  <message>
   <source>{0} is too long</source>
   <translation>{0} es demasiado largo</translation>
  </message>
  <message>
   <source>{0} refused these words.</source>
   <translation>{0} rechazó estas palabras.</translation>
  </message>
  <message>
   <source>{0} stands alone in a dateline.</source>
   <translation>{0} va sola en una data.</translation>
  </message>
  <message>
   <source>{0} takes too long to fill</source>
   <translation>{0} tarda demasiado en rellenarse</translation>
  </message>
  <message>
   <source>{0} takes too much memory to fill</source>
   <translation>{0} gasta demasiada memoria al rellenarse</translation>
  </message>
  <message>
   <source>{0}() without a plain address is refused</source>
   <translation>{0}() sin una dirección simple se rechaza</translation>
  </message>
  <message>
   <source>{0}, from PressDesk</source>
   <translation>{0}, de PressDesk</translation>
  </message>
  <message>
   <source>{0}, in the {1}</source>
   <translation>{0}, en {1}</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, línea {1}</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2}</source>
   <translation>{0}, línea {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, so this was made from the web page by the built-in engine: not tagged.</source>
   <translation>{0}, así que se ha hecho a partir de la página web con el motor integrado: sin etiquetas.</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}: a control character removed</source>
   <translation>{0}: se ha quitado un carácter de control</translation>
  </message>
  <message>
   <source>{0}: in the finished page {1}</source>
   <translation>{0}: en la página terminada {1}</translation>
  </message>
  <message>
   <source>{0}: it has no name</source>
   <translation>{0}: no tiene nombre</translation>
  </message>
  <message>
   <source>{0}: the page grows too long</source>
   <translation>{0}: la página crece demasiado</translation>
  </message>
  <message>
   <source>{0}: too deeply nested</source>
   <translation>{0}: demasiado anidado</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} control characters removed</source>
   <translation>{0}: se han quitado {1} caracteres de control</translation>
  </message>
  <message>
   <source>{0}:{1} or {2}:{3}</source>
   <translation>{0}:{1} o {2}:{3}</translation>
  </message>
  <message>
   <source>{0}{1}: clocks go {2}</source>
   <translation>{0}{1}: los relojes pasan {2}</translation>
  </message>
  <message>
   <source>{hint}Correct it under Developer, Properties, Tag. {fields}</source>
   <translation>{hint}Corríjalo en Programador, Propiedades, Etiqueta. {fields}</translation>
  </message>
  <message>
   <source>{hint}The fields of one item are {items}.</source>
   <translation>{hint}Los campos de un elemento son {items}.</translation>
  </message>
  <message>
   <source>“pressdesk-library” does not hold a version</source>
   <translation>“pressdesk-library” no contiene una versión</translation>
  </message>
  <message>
   <source>“pressdesk” does not hold a version</source>
   <translation>“pressdesk” no contiene una versión</translation>
  </message>
  <message>
   <source>“{0}” are two different moments.</source>
   <translation>“{0}” son dos momentos distintos.</translation>
  </message>
  <message>
   <source>“{0}” cannot be a desk: {1}</source>
   <translation>“{0}” no puede ser un escritorio: {1}</translation>
  </message>
  <message>
   <source>“{0}” cannot be a template</source>
   <translation>“{0}” no puede ser una plantilla</translation>
  </message>
  <message>
   <source>“{0}” cannot be called in a page</source>
   <translation>no se puede llamar a “{0}” en una página</translation>
  </message>
  <message>
   <source>“{0}” cannot be looked into: {1}</source>
   <translation>No se puede mirar en “{0}”: {1}</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation>No se puede leer “{0}”: {1}</translation>
  </message>
  <message>
   <source>“{0}” cannot be written to</source>
   <translation>No se puede escribir en “{0}”</translation>
  </message>
  <message>
   <source>“{0}” contradicts the status of the release.</source>
   <translation>“{0}” contradice el estado del comunicado.</translation>
  </message>
  <message>
   <source>“{0}” does not look like the address of {1}.</source>
   <translation>“{0}” no parece la dirección de {1}.</translation>
  </message>
  <message>
   <source>“{0}” draws the eye from the words; people say things.</source>
   <translation>«{0}» distrae de las palabras; la gente dice cosas.</translation>
  </message>
  <message>
   <source>“{0}” has neither telephone nor email.</source>
   <translation>“{0}” no tiene teléfono ni correo.</translation>
  </message>
  <message>
   <source>“{0}” has {1} MB and a desk keeps pictures of up to {2} MB</source>
   <translation>“{0}” ocupa {1} MB y un escritorio guarda imágenes de hasta {2} MB</translation>
  </message>
  <message>
   <source>“{0}” holds no text or Markdown files</source>
   <translation>“{0}” no contiene archivos de texto ni Markdown</translation>
  </message>
  <message>
   <source>“{0}” holds the place of words that are still to come.</source>
   <translation>“{0}” ocupa el lugar de palabras que aún faltan.</translation>
  </message>
  <message>
   <source>“{0}” in version {1}</source>
   <translation>“{0}” en la versión {1}</translation>
  </message>
  <message>
   <source>“{0}” is a day that does not exist.</source>
   <translation>“{0}” es un día que no existe.</translation>
  </message>
  <message>
   <source>“{0}” is a file</source>
   <translation>“{0}” es un archivo</translation>
  </message>
  <message>
   <source>“{0}” is a folder</source>
   <translation>“{0}” es una carpeta</translation>
  </message>
  <message>
   <source>“{0}” is a folder without {1}</source>
   <translation>“{0}” es una carpeta sin {1}</translation>
  </message>
  <message>
   <source>“{0}” is a note that Word keeps while a file is open</source>
   <translation>“{0}” es una nota que Word deja mientras un archivo está abierto</translation>
  </message>
  <message>
   <source>“{0}” is a sample: its people and its organization are invented</source>
   <translation>“{0}” es un ejemplo: sus personas y su organización son inventadas</translation>
  </message>
  <message>
   <source>“{0}” is a {1} and cannot make a {2} file</source>
   <translation>“{0}” es {1} y no puede hacer un archivo {2}</translation>
  </message>
  <message>
   <source>“{0}” is missing before this sentence.</source>
   <translation>Falta «{0}» al principio de esta frase.</translation>
  </message>
  <message>
   <source>“{0}” is no library</source>
   <translation>“{0}” no es una biblioteca</translation>
  </message>
  <message>
   <source>“{0}” is no page, style sheet, picture or font: it is not used</source>
   <translation>“{0}” no es página, hoja de estilos, imagen ni letra: no se usa</translation>
  </message>
  <message>
   <source>“{0}” is no text</source>
   <translation>“{0}” no es texto</translation>
  </message>
  <message>
   <source>“{0}” is nobody here; there is “{1}”.</source>
   <translation>Aquí no hay nadie llamado «{0}»; sí «{1}».</translation>
  </message>
  <message>
   <source>“{0}” is not UTF-8 text: byte {1}</source>
   <translation>“{0}” no es texto UTF-8: byte {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a city that stands alone in a dateline.</source>
   <translation>«{0}» no es una ciudad que vaya sola en una data.</translation>
  </message>
  <message>
   <source>“{0}” is not a desk: {1}</source>
   <translation>“{0}” no es un escritorio: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a file on this computer</source>
   <translation>“{0}” no es un archivo de este equipo</translation>
  </message>
  <message>
   <source>“{0}” is not a format</source>
   <translation>“{0}” no es un formato</translation>
  </message>
  <message>
   <source>“{0}” is not an address at {1}.</source>
   <translation>“{0}” no es una dirección de {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not an email address.</source>
   <translation>“{0}” no es una dirección de correo.</translation>
  </message>
  <message>
   <source>“{0}” is not how a dateline abbreviates the state.</source>
   <translation>«{0}» no es la abreviatura del estado en una data.</translation>
  </message>
  <message>
   <source>“{0}” is not one moment.</source>
   <translation>“{0}” no es un mismo momento.</translation>
  </message>
  <message>
   <source>“{0}” is open in another program</source>
   <translation>“{0}” está abierto en otro programa</translation>
  </message>
  <message>
   <source>“{0}” is refused: a drawing asks for nothing from outside</source>
   <translation>“{0}” se rechaza: un dibujo no pide nada de fuera</translation>
  </message>
  <message>
   <source>“{0}” is refused: a drawing runs no scripts</source>
   <translation>“{0}” se rechaza: un dibujo no ejecuta scripts</translation>
  </message>
  <message>
   <source>“{0}” is refused: a page asks for nothing from outside</source>
   <translation>“{0}” se rechaza: una página no pide nada de fuera</translation>
  </message>
  <message>
   <source>“{0}” is refused: a page runs no scripts</source>
   <translation>“{0}” se rechaza: una página no ejecuta scripts</translation>
  </message>
  <message>
   <source>“{0}” is spelled out.</source>
   <translation>«{0}» se escribe entero.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a template pack</source>
   <translation>“{0}” es demasiado grande para un paquete de plantilla</translation>
  </message>
  <message>
   <source>“{0}” is too large for a template: {1} MB</source>
   <translation>“{0}” es demasiado grande para una plantilla: {1} MB</translation>
  </message>
  <message>
   <source>“{0}” is write-protected</source>
   <translation>“{0}” está protegido contra escritura</translation>
  </message>
  <message>
   <source>“{0}” is “{1}” elsewhere in the release.</source>
   <translation>«{0}» es «{1}» en otra parte del comunicado.</translation>
  </message>
  <message>
   <source>“{0}” is “{1}” in People.</source>
   <translation>«{0}» figura en Personas como «{1}».</translation>
  </message>
  <message>
   <source>“{0}” is “{1}” in other releases.</source>
   <translation>«{0}» es «{1}» en otros comunicados.</translation>
  </message>
  <message>
   <source>“{0}” leads to another address: {1}.</source>
   <translation>“{0}” lleva a otra dirección: {1}.</translation>
  </message>
  <message>
   <source>“{0}” prints in capitals here, as if it were the city.</source>
   <translation>«{0}» sale aquí en mayúsculas, como si fuera la ciudad.</translation>
  </message>
  <message>
   <source>“{0}” stands twice in one object</source>
   <translation>“{0}” está dos veces en un objeto</translation>
  </message>
  <message>
   <source>“{0}” stands twice.</source>
   <translation>«{0}» aparece dos veces.</translation>
  </message>
  <message>
   <source>“{0}” was to be read again by {1}.</source>
   <translation>“{0}” debía releerse antes del {1}.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written to</source>
   <translation>No se puede escribir en “{folder}”</translation>
  </message>
  <message>
   <source>“{folder}” is not a folder</source>
   <translation>“{folder}” no es una carpeta</translation>
  </message>
  <message>
   <source>“{name}” is a folder</source>
   <translation>“{name}” es una carpeta</translation>
  </message>
  <message>
   <source>“{name}” is not a desk: {path}</source>
   <translation>“{name}” no es un escritorio: {path}</translation>
  </message>
  <message>
   <source>“{words}}}” has no opening “{{”</source>
   <translation>“{words}}}” no tiene “{{” de apertura</translation>
  </message>
  <message>
   <source>“{words}” cannot stand in a property</source>
   <translation>“{words}” no puede estar en una propiedad</translation>
  </message>
  <message>
   <source>“{words}” does not go together</source>
   <translation>“{words}” no encaja</translation>
  </message>
  <message>
   <source>“{words}” is a command of a template language; PressDesk has none</source>
   <translation>“{words}” es una orden de un lenguaje de plantillas; PressDesk no tiene ninguna</translation>
  </message>
  <message>
   <source>“{words}” is a place inside a place</source>
   <translation>“{words}” es un lugar dentro de otro</translation>
  </message>
  <message>
   <source>“{words}” is not a place</source>
   <translation>“{words}” no es un lugar</translation>
  </message>
  <message>
   <source>“{words}” repeats, and its row repeats over something else</source>
   <translation>“{words}” se repite y su fila se repite sobre otra cosa</translation>
  </message>
  <message>
   <source>“{words}” stands in a drawing, chart, equation or description, where nothing can be filled</source>
   <translation>“{words}” está en un dibujo, gráfico, ecuación o descripción, donde no se puede rellenar nada</translation>
  </message>
  <message>
   <source>“{words}” stands in the code of a field of Word, where nothing can be filled</source>
   <translation>“{words}” está en el código de un campo de Word, donde no se puede rellenar nada</translation>
  </message>
  <message>
   <source>“{words}” stands inside the control “{around}”, which is replaced as a whole</source>
   <translation>“{words}” está dentro del control “{around}”, que se reemplaza entero</translation>
  </message>
  <message>
   <source>“{words}” stands outside a repeating control</source>
   <translation>“{words}” está fuera de un control que se repite</translation>
  </message>
  <message>
   <source>“{{{words}” is not closed</source>
   <translation>“{{{words}” no está cerrado</translation>
  </message>
  <message>
   <source>” and “</source>
   <translation>” y “</translation>
  </message>
 </context>
 <context>
  <name>SampleWarning</name>
  <message>
   <source>This is a sample: its people and its news are invented. Do not send it to anyone.</source>
   <translation>Esto es un ejemplo: sus personas y sus noticias son inventadas. No lo envíe a nadie.</translation>
  </message>
 </context>
 <context>
  <name>SentSheet</name>
  <message>
   <source>Compare with a file</source>
   <translation>Comparar con un archivo</translation>
  </message>
  <message>
   <source>Compare with a file…</source>
   <translation>Comparar con un archivo…</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Files sent</source>
   <translation>Archivos enviados</translation>
  </message>
  <message>
   <source>Kept exactly as they were sent.</source>
   <translation>Guardados exactamente como se enviaron.</translation>
  </message>
  <message>
   <source>No file was kept: this release was issued before PressDesk kept them.</source>
   <translation>No se guardó ningún archivo: este comunicado se emitió antes de que PressDesk los guardara.</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Guardar una copia</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>Saved “{0}”.</source>
   <translation>«{0}» guardado.</translation>
  </message>
  <message>
   <source>“{0}” is another file than “{1}” that was sent.</source>
   <translation>«{0}» es distinto de «{1}», que se envió.</translation>
  </message>
  <message>
   <source>“{0}” is the very file that was sent.</source>
   <translation>«{0}» es exactamente el archivo que se envió.</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>This release was issued in another window while you typed; its words stand as they were sent.</source>
   <translation>Este comunicado se emitió en otra ventana mientras usted escribía; su texto queda como se envió.</translation>
  </message>
  <message>
   <source>What you typed is kept as a draft.</source>
   <translation>Lo que usted escribió queda guardado como borrador.</translation>
  </message>
 </context>
 <context>
  <name>SeveralDialog</name>
  <message>
   <source>Export several releases</source>
   <translation>Exportar varios comunicados</translation>
  </message>
  <message>
   <source>Releases written</source>
   <translation>Comunicados escritos</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} · {2}</source>
   <translation>{0:,} de {1:,} · {2}</translation>
  </message>
 </context>
 <context>
  <name>SeveralForm</name>
  <message>
   <source>All approved</source>
   <translation>Todos los aprobados</translation>
  </message>
  <message>
   <source>All corrected</source>
   <translation>Todos los rectificados</translation>
  </message>
  <message>
   <source>All drafts</source>
   <translation>Todos los borradores</translation>
  </message>
  <message>
   <source>All in review</source>
   <translation>Todos los que están en revisión</translation>
  </message>
  <message>
   <source>All issued</source>
   <translation>Todos los emitidos</translation>
  </message>
  <message>
   <source>All of {0}</source>
   <translation>Todos los de {0}</translation>
  </message>
  <message>
   <source>All releases</source>
   <translation>Todos los comunicados</translation>
  </message>
  <message>
   <source>All withdrawn</source>
   <translation>Todos los retirados</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Como</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <source>Choose at least one kind of file.</source>
   <translation>Elija al menos un tipo de archivo.</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>Car&amp;peta</translation>
  </message>
  <message>
   <source>Files &amp;that are there</source>
   <translation>Los archivos que &amp;ya existen</translation>
  </message>
  <message>
   <source>Files: {0:,}, in the desk’s default templates.</source>
   <translation>Archivos: {0:,}, con las plantillas predeterminadas del escritorio.</translation>
  </message>
  <message>
   <source>Found by “{0}” ({1})</source>
   <translation>Encontrados con “{0}” ({1})</translation>
  </message>
  <message>
   <source>Re&amp;leases</source>
   <translation>&amp;Comunicados</translation>
  </message>
  <message>
   <source>Samples left out: {0}.</source>
   <translation>Ejemplos omitidos: {0}.</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>There are only samples here, and samples are not exported together.</source>
   <translation>Aquí solo hay ejemplos, y los ejemplos no se exportan juntos.</translation>
  </message>
  <message>
   <source>There is no release on this desk yet.</source>
   <translation>Todavía no hay ningún comunicado en este escritorio.</translation>
  </message>
  <message>
   <source>There is no such release.</source>
   <translation>No hay tal comunicado.</translation>
  </message>
  <message>
   <source>are replaced</source>
   <translation>se reemplazan</translation>
  </message>
  <message>
   <source>stay; the new ones get a number</source>
   <translation>se quedan; los nuevos llevan un número</translation>
  </message>
 </context>
 <context>
  <name>SeveralResult</name>
  <message>
   <source>&amp;Show folder</source>
   <translation>&amp;Mostrar carpeta</translation>
  </message>
  <message>
   <source>In {0:,} of {1:,}: {2}</source>
   <translation>En {0:,} de {1:,}: {2}</translation>
  </message>
  <message>
   <source>Not written: {0:,}</source>
   <translation>Sin escribir: {0:,}</translation>
  </message>
  <message>
   <source>Stopped: {0}</source>
   <translation>Detenido: {0}</translation>
  </message>
  <message>
   <source>The folder could not be shown</source>
   <translation>No se ha podido mostrar la carpeta</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>What was not written, and why</source>
   <translation>Lo que no se ha escrito y por qué</translation>
  </message>
  <message>
   <source>{0:,} of {1:,} releases are written.</source>
   <translation>Se han escrito {0:,} de {1:,} comunicados.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Add a caption</source>
   <translation>Añadir un pie</translation>
  </message>
  <message>
   <source>Caption of the table</source>
   <translation>Pie de la tabla</translation>
  </message>
  <message>
   <source>Enter breaks the line, Tab goes on</source>
   <translation>Intro parte la línea, el tabulador pasa a la siguiente</translation>
  </message>
  <message>
   <source>Row {row}, column {column}</source>
   <translation>Fila {row}, columna {column}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Words under the table; Enter goes on below it</source>
   <translation>Palabras bajo la tabla; Intro continúa debajo</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>{0} is in People now.</source>
   <translation>{0} está ya en Personas.</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>No shortcut like this.</source>
   <translation>No hay ningún atajo así.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Search by words or keys</source>
   <translation>Busque por palabras o teclas</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>Buscar en los atajos</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Approved</source>
   <translation>Aprobados</translation>
  </message>
  <message>
   <source>Choose the kind of the new release</source>
   <translation>Elija el tipo del comunicado nuevo</translation>
  </message>
  <message>
   <source>Corrected and withdrawn</source>
   <translation>Rectificados y retirados</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Rectificación</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Borradores</translation>
  </message>
  <message>
   <source>Embargoed</source>
   <translation>Con embargo</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrados</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitidos</translation>
  </message>
  <message>
   <source>Media advisory</source>
   <translation>Convocatoria de prensa</translation>
  </message>
  <message>
   <source>New release</source>
   <translation>Comunicado nuevo</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se ha encontrado nada</translation>
  </message>
  <message>
   <source>Press release</source>
   <translation>Nota de prensa</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Search all</source>
   <translation>Buscar en todos</translation>
  </message>
  <message>
   <source>Search all releases</source>
   <translation>Buscar en todos los comunicados</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Declaración</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <source>Untitled {0}</source>
   <translation>Sin título, {0}</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPopover</name>
  <message>
   <source>A lead-in line before the words</source>
   <translation>Una entradilla antes de las palabras</translation>
  </message>
  <message>
   <source>Choose from People…</source>
   <translation>Elegir de Personas…</translation>
  </message>
  <message>
   <source>Keep in People</source>
   <translation>Guardar en Personas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No speaker</source>
   <translation>Sin autor</translation>
  </message>
  <message>
   <source>Nobody by that name.</source>
   <translation>No hay nadie con ese nombre.</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Search People</source>
   <translation>Buscar en Personas</translation>
  </message>
  <message>
   <source>Set speaker</source>
   <translation>Poner autor</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Cargo</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Quién habla</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message>
   <source>Edit for this release…</source>
   <translation>Editar para este comunicado…</translation>
  </message>
  <message>
   <source>Mended: {0}.</source>
   <translation>Corregidos: {0}.</translation>
  </message>
  <message>
   <source>Still checking. Try again in a moment.</source>
   <translation>Todavía se está revisando. Vuelva a intentarlo en un momento.</translation>
  </message>
  <message>
   <source>The folder is {0}.</source>
   <translation>La carpeta es {0}.</translation>
  </message>
  <message>
   <source>correction</source>
   <translation>corrección</translation>
  </message>
  <message>
   <source>not in the dictionary</source>
   <translation>no está en el diccionario</translation>
  </message>
  <message>
   <source>“{0}” in the boilerplate “{1}”: {2}.</source>
   <translation>«{0}» en el texto institucional «{1}»: {2}.</translation>
  </message>
  <message>
   <source>“{0}” is in the organization’s dictionary now.</source>
   <translation>“{0}” está ya en el diccionario de la organización.</translation>
  </message>
  <message>
   <source>“{0}” is in your dictionary now.</source>
   <translation>“{0}” está ya en su diccionario.</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Rectificado</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitido</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retirado</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>Correct…</source>
   <translation>Rectificar…</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Retractar…</translation>
  </message>
  <message>
   <source>Write the notice</source>
   <translation>Escribir la nota</translation>
  </message>
 </context>
 <context>
  <name>Stages</name>
  <message>
   <source>A short release will say that it is withdrawn, and why. It is withdrawn once that is issued.</source>
   <translation>Un breve comunicado dirá que se retira y por qué. Queda retirado cuando aquel se emita.</translation>
  </message>
  <message>
   <source>Correct it, or take it back with a reason.</source>
   <translation>Rectifíquelo o retráctelo con un motivo.</translation>
  </message>
  <message>
   <source>Corrects “{0}” once it is issued.</source>
   <translation>Rectifica «{0}» cuando se emita.</translation>
  </message>
  <message>
   <source>Its words can be changed again. What was sent stays kept; say here why it is taken back.</source>
   <translation>Su texto podrá cambiarse de nuevo. Lo que se envió queda guardado; diga aquí por qué se retracta.</translation>
  </message>
  <message>
   <source>Its words stay as they were sent.</source>
   <translation>Su texto queda como se envió.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retractar</translation>
  </message>
  <message>
   <source>Take back the release</source>
   <translation>Retractar el comunicado</translation>
  </message>
  <message>
   <source>Then write the notice of what was wrong. The release is corrected once this is issued.</source>
   <translation>Después escriba la nota de lo que estaba mal. El comunicado queda rectificado cuando esta se emita.</translation>
  </message>
  <message>
   <source>This is the correction: put the words right here.</source>
   <translation>Esta es la rectificación: corrija aquí el texto.</translation>
  </message>
  <message>
   <source>This release has been issued: its words stay as they were sent.</source>
   <translation>Este comunicado se ha emitido: su texto queda como se envió.</translation>
  </message>
  <message>
   <source>Withdraw the release</source>
   <translation>Retirar el comunicado</translation>
  </message>
  <message>
   <source>Withdraws “{0}” once it is issued.</source>
   <translation>Retira «{0}» cuando se emita.</translation>
  </message>
  <message>
   <source>Write the notice</source>
   <translation>Escribir la nota</translation>
  </message>
  <message>
   <source>a release that is not on this desk</source>
   <translation>un comunicado que no está en este escritorio</translation>
  </message>
 </context>
 <context>
  <name>Starters</name>
  <message>
   <source>No starters yet. Open a release and choose Save as starter in the File menu.</source>
   <translation>Aún no hay patrones. Abra un comunicado y elija Guardar como patrón en el menú Archivo.</translation>
  </message>
  <message>
   <source>The starter “{0}” was removed.</source>
   <translation>Se quitó el patrón «{0}».</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>No starters yet. Open a release and choose Save as starter in the File menu.</source>
   <translation>Aún no hay patrones. Abra un comunicado y elija Guardar como patrón en el menú Archivo.</translation>
  </message>
  <message>
   <source>Saved as starter “{0}”. New releases begin from it in the File menu.</source>
   <translation>Guardado como patrón «{0}». En el menú Archivo se empiezan comunicados a partir de él.</translation>
  </message>
  <message>
   <source>Search starters</source>
   <translation>Buscar patrones</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source>1 check</source>
   <translation>1 comprobación</translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 palabra</translation>
  </message>
  <message>
   <source>Nothing written yet</source>
   <translation>Todavía no hay nada escrito</translation>
  </message>
  <message>
   <source>{0} checks</source>
   <translation>{0} comprobaciones</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} of {1} words</source>
   <translation>{0} de {1} palabras</translation>
  </message>
  <message>
   <source>{0} words</source>
   <translation>{0} palabras</translation>
  </message>
  <message>
   <source>○ Saving …</source>
   <translation>○ Guardando …</translation>
  </message>
  <message>
   <source>● Saved</source>
   <translation>● Guardado</translation>
  </message>
  <message>
   <source>● Saved {0}</source>
   <translation>● Guardado {0}</translation>
  </message>
 </context>
 <context>
  <name>Stepping</name>
  <message>
   <source>deletion</source>
   <translation>borrado</translation>
  </message>
  <message>
   <source>typing</source>
   <translation>escritura</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>boilerplate</source>
   <translation>texto institucional</translation>
  </message>
  <message>
   <source>contact</source>
   <translation>contacto</translation>
  </message>
  <message>
   <source>dateline</source>
   <translation>data</translation>
  </message>
  <message>
   <source>end mark</source>
   <translation>señal de cierre</translation>
  </message>
  <message>
   <source>kind of release</source>
   <translation>tipo de comunicado</translation>
  </message>
  <message>
   <source>label</source>
   <translation>rótulo</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>notice</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>release date</source>
   <translation>fecha de difusión</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>fase</translation>
  </message>
  <message>
   <source>status line</source>
   <translation>línea de difusión</translation>
  </message>
 </context>
 <context>
  <name>SubheadlinesPart</name>
  <message>
   <source>Add a subheadline</source>
   <translation>Añadir un subtítulo</translation>
  </message>
  <message>
   <source>Add another subheadline</source>
   <translation>Añadir otro subtítulo</translation>
  </message>
  <message>
   <source>Subheadline</source>
   <translation>Subtítulo</translation>
  </message>
 </context>
 <context>
  <name>TableInset</name>
  <message>
   <source>paste</source>
   <translation>pegar</translation>
  </message>
  <message>
   <source>table change</source>
   <translation>cambio en la tabla</translation>
  </message>
 </context>
 <context>
  <name>Tables</name>
  <message>
   <source>table</source>
   <translation>tabla</translation>
  </message>
 </context>
 <context>
  <name>Tabs</name>
  <message>
   <source>Panes</source>
   <translation>Paneles</translation>
  </message>
 </context>
 <context>
  <name>TemplateBox</name>
  <message>
   <source>Choose a template</source>
   <translation>Elegir una plantilla</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <source>Choose file…</source>
   <translation>Elegir archivo…</translation>
  </message>
  <message>
   <source>Web pages and packs (*.html *.htm *.j2 *.jinja *.zip)</source>
   <translation>Páginas y paquetes web (*.html *.htm *.j2 *.jinja *.zip)</translation>
  </message>
  <message>
   <source>Word files (*.docx *.dotx)</source>
   <translation>Archivos de Word (*.docx *.dotx)</translation>
  </message>
  <message>
   <source>“{0}” is another kind of template</source>
   <translation>“{0}” es otro tipo de plantilla</translation>
  </message>
 </context>
 <context>
  <name>TemplateChip</name>
  <message>
   <source>Mail layout</source>
   <translation>Formato del correo</translation>
  </message>
  <message>
   <source>Mail programs take one simple layout; it has no template.</source>
   <translation>Los programas de correo admiten un formato sencillo; no tiene plantilla.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Web template: {0}</source>
   <translation>Plantilla web: {0}</translation>
  </message>
  <message>
   <source>Word template: {0}</source>
   <translation>Plantilla de Word: {0}</translation>
  </message>
 </context>
 <context>
  <name>TemplateDetail</name>
  <message>
   <source>Add it</source>
   <translation>Añadirla</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminada</translation>
  </message>
  <message>
   <source>Do not add it</source>
   <translation>No añadirla</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Dejarla como estaba</translation>
  </message>
  <message>
   <source>Make default</source>
   <translation>Hacerla predeterminada</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More for this template</source>
   <translation>Más para esta plantilla</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>Nombre de la plantilla</translation>
  </message>
  <message>
   <source>Not added yet: mend this in {0}, save the file, then check again.</source>
   <translation>Sin añadir todavía: corrija esto en {0}, guarde el archivo y compruebe otra vez.</translation>
  </message>
  <message>
   <source>Not used yet: mend this in {0}, save the file, then check again.</source>
   <translation>Sin usar todavía: corrija esto en {0}, guarde el archivo y compruebe otra vez.</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>Abrir una copia…</translation>
  </message>
  <message>
   <source>Open in Word…</source>
   <translation>Abrir en Word…</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Abrir el archivo</translation>
  </message>
  <message>
   <source>Prepare (turn typed fields into content controls)…</source>
   <translation>Preparar (convertir los campos escritos en controles de contenido)…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Replace with a newer file…</source>
   <translation>Reemplazar por un archivo más reciente…</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>The file works now and can be added.</source>
   <translation>El archivo ya funciona y se puede añadir.</translation>
  </message>
  <message>
   <source>The file works now.</source>
   <translation>El archivo ya funciona.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probarla</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarla</translation>
  </message>
  <message>
   <source>What was found in the template</source>
   <translation>Lo que se ha encontrado en la plantilla</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
  <message>
   <source>Writes a sample release with this template and opens it</source>
   <translation>Escribe un comunicado de ejemplo con esta plantilla y lo abre</translation>
  </message>
  <message>
   <source>in {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <source>your editor</source>
   <translation>su editor</translation>
  </message>
  <message>
   <source>{0} KB</source>
   <translation>{0} KB</translation>
  </message>
 </context>
 <context>
  <name>TemplateShelf</name>
  <message>
   <source>Add it as a template of its own.</source>
   <translation>Añádala como plantilla aparte.</translation>
  </message>
  <message>
   <source>Save it first, then check again.</source>
   <translation>Guárdela primero y compruebe otra vez.</translation>
  </message>
  <message>
   <source>“{0}” has not changed since it was checked</source>
   <translation>“{0}” no ha cambiado desde la comprobación</translation>
  </message>
  <message>
   <source>“{0}” is another kind of template</source>
   <translation>“{0}” es otro tipo de plantilla</translation>
  </message>
  <message>
   <source>“{0}” is “{1}” now</source>
   <translation>“{0}” es ahora “{1}”</translation>
  </message>
  <message>
   <source>“{0}” was added to the templates</source>
   <translation>Se ha añadido “{0}” a las plantillas</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>A release that has these prints without them.</source>
   <translation>Un comunicado que tenga estas partes se imprime sin ellas.</translation>
  </message>
  <message>
   <source>Add templates</source>
   <translation>Añadir plantillas</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <source>Fields, and where they stand</source>
   <translation>Los campos y dónde están</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>Letras</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>En el archivo</translation>
  </message>
  <message>
   <source>It works as it is.</source>
   <translation>Funciona tal como está.</translation>
  </message>
  <message>
   <source>No place is marked in it: the release follows the last line.</source>
   <translation>No hay ningún lugar marcado: el comunicado va tras la última línea.</translation>
  </message>
  <message>
   <source>No program opened “{0}”</source>
   <translation>Ningún programa ha abierto “{0}”</translation>
  </message>
  <message>
   <source>Not in the file: PressDesk adds its own.</source>
   <translation>No está en el archivo: PressDesk añade el suyo.</translation>
  </message>
  <message>
   <source>Not in the file: “{0}” is used.</source>
   <translation>No está en el archivo: se usa “{0}”.</translation>
  </message>
  <message>
   <source>Not in this template</source>
   <translation>No está en esta plantilla</translation>
  </message>
  <message>
   <source>Not on this computer; here another font stands in for it.</source>
   <translation>No está en este equipo; aquí la sustituye otra letra.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>One thing to mend before it can be used</source>
   <translation>Hay una cosa que corregir antes de usarla</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Releases and exported files stay as they are. Save a copy first if you may want it again.</source>
   <translation>Los comunicados y los archivos exportados se quedan como están. Guarde antes una copia si quizá la necesite.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove the template “{0}”?</source>
   <translation>¿Quitar la plantilla “{0}”?</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>Reemplazar {0}</translation>
  </message>
  <message>
   <source>Save a copy of {0}</source>
   <translation>Guardar una copia de {0}</translation>
  </message>
  <message>
   <source>Save the prepared copy</source>
   <translation>Guardar la copia preparada</translation>
  </message>
  <message>
   <source>Styles</source>
   <translation>Estilos</translation>
  </message>
  <message>
   <source>Templates ({0})</source>
   <translation>Plantillas ({0})</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>El archivo</translation>
  </message>
  <message>
   <source>The file could not be read: a fault in PressDesk ({0})</source>
   <translation>No se ha podido leer el archivo: fallo de PressDesk ({0})</translation>
  </message>
  <message>
   <source>To mend</source>
   <translation>Por corregir</translation>
  </message>
  <message>
   <source>Use it for this template</source>
   <translation>Usarlo en esta plantilla</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Archivos de Word (*.docx)</translation>
  </message>
  <message>
   <source>Works; one thing is left out of every export</source>
   <translation>Funciona; hay una cosa que no sale en ninguna exportación</translation>
  </message>
  <message>
   <source>Works; {0} things are left out of every export</source>
   <translation>Funciona; hay {0} cosas que no salen en ninguna exportación</translation>
  </message>
  <message>
   <source>Your file is unharmed. Please report it.</source>
   <translation>Su archivo está intacto. Por favor, avísenos.</translation>
  </message>
  <message>
   <source>prepared</source>
   <translation>preparada</translation>
  </message>
  <message>
   <source>{0} things to mend before it can be used</source>
   <translation>Hay {0} cosas que corregir antes de usarla</translation>
  </message>
  <message>
   <source>“{0}” has no typed fields to turn into content controls</source>
   <translation>“{0}” no tiene campos escritos que convertir en controles de contenido</translation>
  </message>
  <message>
   <source>“{0}” is saved: its fields are content controls now</source>
   <translation>“{0}” está guardada: sus campos son ya controles de contenido</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Add template…</source>
   <translation>Añadir plantilla…</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminada</translation>
  </message>
  <message>
   <source>Drop a Word file or a web page on this page to add it.</source>
   <translation>Suelte en esta página un archivo de Word o una página web para añadirla.</translation>
  </message>
  <message>
   <source>Find templates</source>
   <translation>Buscar plantillas</translation>
  </message>
  <message>
   <source>How to make a template</source>
   <translation>Cómo hacer una plantilla</translation>
  </message>
  <message>
   <source>New template…</source>
   <translation>Plantilla nueva…</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Nueva…</translation>
  </message>
  <message>
   <source>No templates yet. Add your own Word file or web page: drop it here, or choose it.</source>
   <translation>Todavía no hay plantillas. Añada su propio archivo de Word o página web: suéltelo aquí o elíjalo.</translation>
  </message>
  <message>
   <source>Not added yet</source>
   <translation>Sin añadir todavía</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Word</translation>
  </message>
 </context>
 <context>
  <name>TextLine</name>
  <message>
   <source>One line with its marks; Enter goes on to the next part</source>
   <translation>Una línea con sus marcas; Intro pasa a la parte siguiente</translation>
  </message>
 </context>
 <context>
  <name>Times</name>
  <message>
   <source>Lifts {when}</source>
   <translation>Se levanta {when}</translation>
  </message>
  <message>
   <source>edited just now</source>
   <translation>editado ahora mismo</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
 </context>
 <context>
  <name>TimingPopover</name>
  <message>
   <source>6 a.m. or 18:30</source>
   <translation>6 a. m. o 18:30</translation>
  </message>
  <message>
   <source>An embargo needs a date.</source>
   <translation>Un embargo necesita una fecha.</translation>
  </message>
  <message>
   <source>An embargo needs a time.</source>
   <translation>Un embargo necesita una hora.</translation>
  </message>
  <message>
   <source>City or time zone</source>
   <translation>Ciudad o zona horaria</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Embargo date</source>
   <translation>Fecha del embargo</translation>
  </message>
  <message>
   <source>Embargo time</source>
   <translation>Hora del embargo</translation>
  </message>
  <message>
   <source>Embargo time zone</source>
   <translation>Zona horaria del embargo</translation>
  </message>
  <message>
   <source>Embargo until</source>
   <translation>Embargo hasta</translation>
  </message>
  <message>
   <source>For immediate release</source>
   <translation>Difusión inmediata</translation>
  </message>
  <message>
   <source>No status line</source>
   <translation>Sin línea de difusión</translation>
  </message>
  <message>
   <source>Prints as</source>
   <translation>Se imprime así</translation>
  </message>
  <message>
   <source>Set embargo</source>
   <translation>Poner embargo</translation>
  </message>
  <message>
   <source>Status line</source>
   <translation>Línea de difusión</translation>
  </message>
  <message>
   <source>That is not a time such as 6 a.m. or 18:30.</source>
   <translation>Eso no es una hora como 6 a. m. o 18:30.</translation>
  </message>
  <message>
   <source>That is not a time zone such as New York or Europe/London.</source>
   <translation>Eso no es una zona horaria como New York o Europe/London.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>an hour later</source>
   <translation>una hora después</translation>
  </message>
  <message>
   <source>{0} (the first)</source>
   <translation>{0} (la primera)</translation>
  </message>
  <message>
   <source>{0} comes twice on {1} in {2}. Choose which one is meant.</source>
   <translation>Las {0} se repiten el {1} en {2}. Elija cuál es.</translation>
  </message>
  <message>
   <source>{0} minutes later</source>
   <translation>{0} minutos después</translation>
  </message>
 </context>
 <context>
  <name>Trial</name>
  <message>
   <source>Trial of {0}</source>
   <translation>Prueba de {0}</translation>
  </message>
 </context>
 <context>
  <name>Typing</name>
  <message>
   <source>Words cannot be typed into a table or an image. Press Enter for a new line beside it.</source>
   <translation>No se puede escribir dentro de una tabla o una imagen. Pulse Intro para abrir una línea al lado.</translation>
  </message>
 </context>
 <context>
  <name>Typographic</name>
  <message>
   <source>kind of paragraph</source>
   <translation>tipo de párrafo</translation>
  </message>
  <message>
   <source>list</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>tidy</source>
   <translation>arreglo tipográfico</translation>
  </message>
  <message>
   <source>typography</source>
   <translation>tipografía</translation>
  </message>
 </context>
 <context>
  <name>UpdateDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drafts to update</source>
   <translation>Borradores que actualizar</translation>
  </message>
  <message>
   <source>No headline yet</source>
   <translation>Sin titular todavía</translation>
  </message>
  <message>
   <source>These drafts print an older version of “{0}”. The chosen ones take version {1}; each can be taken back in its History. Issued releases are never changed.</source>
   <translation>Estos borradores imprimen una versión anterior de “{0}”. Los elegidos tomarán la versión {1}; en su Historial se puede deshacer cada uno. Los comunicados emitidos no se cambian nunca.</translation>
  </message>
  <message>
   <source>Update drafts</source>
   <translation>Actualizar borradores</translation>
  </message>
  <message>
   <source>Update one draft</source>
   <translation>Actualizar un borrador</translation>
  </message>
  <message>
   <source>Update {0} drafts</source>
   <translation>Actualizar {0} borradores</translation>
  </message>
  <message>
   <source>version {}</source>
   <translation>versión {}</translation>
  </message>
 </context>
 <context>
  <name>UseForm</name>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>No heading</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Words of the boilerplate</source>
   <translation>Palabras del texto institucional</translation>
  </message>
  <message>
   <source>Words of this release only</source>
   <translation>Palabras solo de este comunicado</translation>
  </message>
 </context>
 <context>
  <name>Uses</name>
  <message>
   <source>Double-click to open the release</source>
   <translation>Doble clic para abrir el comunicado</translation>
  </message>
  <message>
   <source>No headline yet</source>
   <translation>Sin titular todavía</translation>
  </message>
  <message>
   <source>Not used in a release yet</source>
   <translation>Todavía no se usa en ningún comunicado</translation>
  </message>
  <message>
   <source>Releases that use this boilerplate</source>
   <translation>Comunicados que usan este texto institucional</translation>
  </message>
  <message>
   <source>Update all drafts…</source>
   <translation>Actualizar todos los borradores…</translation>
  </message>
  <message>
   <source>Used in one release</source>
   <translation>Se usa en un comunicado</translation>
  </message>
  <message>
   <source>Used in {} releases</source>
   <translation>Se usa en {} comunicados</translation>
  </message>
  <message>
   <source>own words</source>
   <translation>palabras propias</translation>
  </message>
  <message>
   <source>version {}</source>
   <translation>versión {}</translation>
  </message>
  <message>
   <source>version {}, not the current one</source>
   <translation>versión {}, no la vigente</translation>
  </message>
 </context>
 <context>
  <name>Variants</name>
  <message>
   <source>Add language</source>
   <translation>Añadir idioma</translation>
  </message>
 </context>
 <context>
  <name>VersionList</name>
  <message>
   <source>Choose one to see what it changed, or two to compare them</source>
   <translation>Elija una para ver qué cambió, o dos para compararlas</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message>
   <source>Compare with another version</source>
   <translation>Comparar con otra versión</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparar…</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard changes</source>
   <translation>Descartar los cambios</translation>
  </message>
  <message>
   <source>From version {0} to version {1}</source>
   <translation>De la versión {0} a la versión {1}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as version {}</source>
   <translation>Guardar como versión {}</translation>
  </message>
  <message>
   <source>These are the words of version {}. Version {} is the current one.</source>
   <translation>Estas son las palabras de la versión {}. La vigente es la versión {}.</translation>
  </message>
  <message>
   <source>Use these words again</source>
   <translation>Usar otra vez estas palabras</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version {0} was saved on {1}</source>
   <translation>La versión {0} se guardó el {1}</translation>
  </message>
  <message>
   <source>Version {}</source>
   <translation>Versión {}</translation>
  </message>
  <message>
   <source>Version {}, current</source>
   <translation>Versión {}, vigente</translation>
  </message>
  <message>
   <source>with version {}</source>
   <translation>con la versión {}</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Bold</source>
   <translation>Negrita</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Cursiva</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words of the boilerplate</source>
   <translation>Palabras del texto institucional</translation>
  </message>
 </context>
 <context>
  <name>ZoneField</name>
  <message>
   <source>Type a city, a country or a time zone, or press Down for a list</source>
   <translation>Escriba una ciudad, un país o una zona horaria, o pulse la flecha abajo para ver la lista</translation>
  </message>
 </context>
</TS>
