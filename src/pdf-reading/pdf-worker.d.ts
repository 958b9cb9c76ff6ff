/** The package ships no types for the part of it that reads; it is loaded for what it does by itself. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
