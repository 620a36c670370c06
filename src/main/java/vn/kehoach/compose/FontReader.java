package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;
import vn.kehoach.source.LoadedBytes;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.SourceProblem;
import vn.kehoach.yaml.YamlScalar;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files of licensed fonts, if an office has some. */
final class FontReader {
    /** A file's name and no path: a theme may come from anybody. */
    private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()-]*\\.(?i:ttf)";

    private static final String FOLDER = "fonts";

    private final Templates templates;
    private final Map<FontStyle, YamlScalar> names;
    private final Diagnostics diagnostics;

    /**
     * @param names as the theme has them, by style
     */
    FontReader(Templates templates, Map<FontStyle, YamlScalar> names, Diagnostics diagnostics) {
        this.templates = templates;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * @param files that were read
     * @param places where each was asked for
     */
    record Read(FontFiles files, Map<FontStyle, Span> places) {
        static final Read BUNDLED = new Read(FontFiles.BUNDLED, Map.of());
    }

    /** The bundled ones if others could not be read, which is reported. */
    Read read() {
        return switch (templates.fontPlace()) {
            case FontPlace.Bundled() -> Read.BUNDLED;
            case FontPlace.Folder(Path folder) -> {
                Path root = folder.toAbsolutePath().getRoot();
                yield read(folder, templates.loader(root == null ? folder : root, root(folder)));
            }
            case FontPlace.BesideTheme() ->
                    names.isEmpty()
                            ? Read.BUNDLED
                            : templates
                                    .folderOf(ThemeReader.FILE)
                                    .map(this::besideTheme)
                                    .orElse(Read.BUNDLED);
        };
    }

    private Read besideTheme(Path templatesFolder) {
        for (FontStyle style : FontStyle.values()) {
            if (!names.containsKey(style)) {
                String key = "fonts." + Kebab.of(style);
                Span place = names.values().iterator().next().span();
                diagnostics.report(new ComposeProblem.ThemeValueMissing(key), place);
                return Read.BUNDLED;
            }
        }
        Path folder = templatesFolder.resolve(FOLDER);
        return read(folder, templates.loader(root(templatesFolder), root(folder)));
    }

    private static Path root(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private Read read(Path folder, SourceLoader loader) {
        Map<FontStyle, byte[]> contents = new EnumMap<>(FontStyle.class);
        Map<FontStyle, Span> places = new EnumMap<>(FontStyle.class);
        for (FontStyle style : FontStyle.values()) {
            @Nullable YamlScalar written = names.get(style);
            name(style, written)
                    .ifPresent(name -> {
                        Path file = folder.resolve(name);
                        Span shown = new SourceFile(Templates.shown(file), "").top();
                        places.put(style, written == null ? shown : written.span());
                        switch (loader.loadBytes(root(folder).resolve(name))) {
                            case LoadedBytes.Content content ->
                                    contents.put(style, content.bytes());
                            case LoadedBytes.None(var why) ->
                                    diagnostics.report(SourceProblem.of(why), shown);
                        }
                    });
        }
        return contents.size() == FontStyle.values().length
                ? new Read(FontFiles.of(contents), places)
                : Read.BUNDLED;
    }

    private Optional<String> name(FontStyle style, @Nullable YamlScalar written) {
        if (written == null) {
            return Optional.of(usual(style));
        }
        if (written.text().matches(NAME)) {
            return Optional.of(written.text());
        }
        String key = "fonts." + Kebab.of(style);
        diagnostics.report(
                new ComposeProblem.ThemeValueInvalid(key, written.text(), usual(style)),
                written.span());
        return Optional.empty();
    }

    /** Of Times New Roman, on Windows. */
    private static String usual(FontStyle style) {
        return switch (style) {
            case REGULAR -> "times.ttf";
            case BOLD -> "timesbd.ttf";
            case ITALIC -> "timesi.ttf";
            case BOLD_ITALIC -> "timesbi.ttf";
        };
    }
}
