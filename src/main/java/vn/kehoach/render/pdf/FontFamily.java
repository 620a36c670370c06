package vn.kehoach.render.pdf;

import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;
import vn.kehoach.document.Theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The four faces that a document is set in. */
final class FontFamily {
    /**
     * Liberation Serif 2.1.5, which has the widths of Times New Roman. Loaded from the package and
     * never by name: an older version under the same name lacks 92 Vietnamese letters.
     */
    static final FontFamily BUNDLED = new FontFamily("Liberation Serif 2.1.5", bundled());

    /** By the digest of their files; a process meets one or two. */
    private static final Map<String, FontFamily> LICENSED = new ConcurrentHashMap<>();

    private final String name;
    private final Map<FontStyle, Face> faces;

    private FontFamily(String name, Map<FontStyle, Face> faces) {
        this.name = name;
        this.faces = faces;
    }

    static FontFamily of(Theme theme) {
        return of(theme.fonts());
    }

    static FontFamily of(FontFiles files) {
        return files.isBundled()
                ? BUNDLED
                : LICENSED.computeIfAbsent(files.digest(), digest -> licensed(files));
    }

    Face face(FontStyle style) {
        return Objects.requireNonNull(faces.get(style), style::name);
    }

    /** As it is called in a message. */
    String name() {
        return name;
    }

    List<Face> faces() {
        return List.copyOf(faces.values());
    }

    private static FontFamily licensed(FontFiles files) {
        Map<FontStyle, Face> faces = new EnumMap<>(FontStyle.class);
        for (FontStyle style : FontStyle.values()) {
            byte[] content = files.content(style);
            // The name only tells OpenPDF by its ending what kind of file it is.
            faces.put(style, new Face(style, style.name() + ".ttf", () -> content));
        }
        String name =
                SfntFile.of(files.content(FontStyle.REGULAR)).map(SfntFile::family).orElse("");
        return new FontFamily(name, faces);
    }

    private static Map<FontStyle, Face> bundled() {
        Map<FontStyle, Face> faces = new EnumMap<>(FontStyle.class);
        for (FontStyle style : FontStyle.values()) {
            String file = "LiberationSerif-" + suffix(style) + ".ttf";
            faces.put(style, new Face(style, file, () -> resource(file)));
        }
        return faces;
    }

    private static String suffix(FontStyle style) {
        return switch (style) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream input = FontFamily.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalStateException("no font " + file);
            }
            return input.readAllBytes();
        }
    }
}
