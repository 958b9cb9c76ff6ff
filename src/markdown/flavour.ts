/** What a text has besides CommonMark and tables: templates have `:::` blocks and `:br`, twins quotes and `<br>`. */
export type Flavour = 'template' | 'twin';
