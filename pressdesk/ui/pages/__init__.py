"""The pages of the middle pane beside the release: boilerplate, people, templates, organization and house style."""
