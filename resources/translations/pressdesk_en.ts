<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>BoilerplatePage</name>
  <message numerus="yes">
   <source>%n release(s) use it. They keep their words; the library loses all its versions.</source>
   <translation>
    <numerusform>%n release uses it. It keeps its words; the library loses all its versions.</numerusform>
    <numerusform>%n releases use it. They keep their words; the library loses all its versions.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
 </context>
</TS>
