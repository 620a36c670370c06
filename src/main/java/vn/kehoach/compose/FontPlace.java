package vn.kehoach.compose;

import java.nio.file.Path;

/** Where the files of licensed fonts are looked for. */
public sealed interface FontPlace {
    /** In {@code fonts/} beside the theme that names them; the bundled ones if none does. */
    record BesideTheme() implements FontPlace {}

    /**
     * A folder that somebody named who may read anything, by the names of the theme, else by those
     * that Windows gives Times New Roman.
     */
    record Folder(Path folder) implements FontPlace {}

    /** The bundled fonts, whatever a theme names. */
    record Bundled() implements FontPlace {}
}
