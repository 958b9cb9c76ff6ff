export type FontFamily = 'Tinos' | 'DejaVu Sans';
export type FontFace = 'normal' | 'bold' | 'italics' | 'bolditalics';

/** Where the installed packages keep each face. Both licences (OFL-1.1, Bitstream Vera) allow embedding. */
export const fontFiles: Readonly<Record<FontFamily, Readonly<Record<FontFace, string>>>> = {
  Tinos: {
    normal: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
    italics: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    bolditalics: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  },
  'DejaVu Sans': {
    normal: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    italics: 'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
    bolditalics: 'dejavu-fonts-ttf/ttf/DejaVuSans-BoldOblique.ttf',
  },
};
