package vn.kehoach.render.pdf;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The built-in theme, read without the checks of the real reader. */
final class TestTheme {
    static final Theme ND30 = read(Path.of("templates/nd30/theme.yaml"));

    private TestTheme() {}

    private static Theme read(Path path) {
        try {
            SourceFile file = new SourceFile(path.toString(), Files.readString(path));
            YamlNode tree = new YamlReader(new Diagnostics()).read(file).orElseThrow();
            return theme((YamlMapping) tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme theme(YamlMapping root) {
        YamlMapping page = mapping(root, "page");
        YamlMapping letterhead = mapping(root, "letterhead");
        YamlMapping table = mapping(root, "table");
        YamlMapping closing = mapping(root, "closing");
        return new Theme(
                new Theme.Page(
                        number(page, "width"),
                        number(page, "height"),
                        margins(mapping(page, "portrait")),
                        margins(mapping(page, "landscape")),
                        number(page, "number-from-top")),
                styles(mapping(root, "styles")),
                new Theme.LetterheadStyle(
                        number(letterhead, "issuer-width"),
                        number(letterhead, "issuer-rule"),
                        number(letterhead, "nation-rule"),
                        number(letterhead, "rule-gap"),
                        number(letterhead, "number-gap"),
                        number(letterhead, "after")),
                firstPage(mapping(root, "first-page"), mapping(root, "stamps")),
                new Theme.LineNumberStyle(5, 5),
                numbers(mapping(root, "rules"), Block.Rule.Name.class),
                new Theme.TableStyle(
                        number(table, "padding"),
                        number(table, "padding-vertical"),
                        number(table, "border"),
                        number(table, "before"),
                        number(table, "after")),
                new Theme.ClosingStyle(
                        number(closing, "recipients-share"),
                        number(closing, "signature-room"),
                        number(closing, "before")),
                numbers(mapping(root, "gaps"), Inline.Gap.Name.class),
                number(root, "rule-thickness"),
                text(root, "illustrative-color"),
                vn.kehoach.document.FontFiles.BUNDLED);
    }

    private static Theme.FirstPageStyle firstPage(YamlMapping page, YamlMapping stamps) {
        return new Theme.FirstPageStyle(
                Arrays.stream(Block.Stamp.Name.values())
                        .collect(Collectors.toMap(name -> name, name -> box(stamps, name))),
                number(page, "stamp-border"),
                number(page, "secrecy-top"),
                number(page, "urgency-top"),
                number(page, "circulation-center"),
                number(page, "above-text"),
                number(page, "contact-gap"));
    }

    private static Theme.Box box(YamlMapping stamps, Block.Stamp.Name name) {
        YamlMapping box = mapping(stamps, name.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Theme.Box(number(box, "width"), number(box, "height"));
    }

    private static Theme.Margins margins(YamlMapping margins) {
        return new Theme.Margins(
                number(margins, "top"),
                number(margins, "bottom"),
                number(margins, "left"),
                number(margins, "right"));
    }

    private static Map<StyleName, Theme.TextStyle> styles(YamlMapping styles) {
        YamlMapping defaults = mapping(styles, "defaults");
        Map<StyleName, Theme.TextStyle> result = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            result.put(name, style(mapping(styles, key(name)), defaults));
        }
        return result;
    }

    private static Theme.TextStyle style(YamlMapping own, YamlMapping defaults) {
        return new Theme.TextStyle(
                Double.parseDouble(text(own, "size", defaults)),
                constant(Theme.Weight.class, text(own, "weight", defaults)),
                constant(Theme.Slant.class, text(own, "slant", defaults)),
                constant(Alignment.class, text(own, "alignment", defaults)),
                Double.parseDouble(text(own, "line-spacing", defaults)),
                Double.parseDouble(text(own, "before", defaults)),
                Double.parseDouble(text(own, "after", defaults)),
                Double.parseDouble(text(own, "first-indent", defaults)),
                Double.parseDouble(text(own, "left", defaults)),
                constant(Theme.Keep.class, text(own, "keep", defaults)),
                text(own, "color", defaults));
    }

    private static <E extends Enum<E>> Map<E, Double> numbers(YamlMapping mapping, Class<E> type) {
        Map<E, Double> result = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            result.put(constant, number(mapping, key(constant)));
        }
        return result;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static YamlMapping mapping(YamlMapping parent, String key) {
        return (YamlMapping) parent.find(key).orElseThrow().value();
    }

    private static double number(YamlMapping parent, String key) {
        return Double.parseDouble(text(parent, key));
    }

    private static String text(YamlMapping parent, String key) {
        return ((YamlScalar) parent.find(key).orElseThrow().value()).text();
    }

    private static String text(YamlMapping own, String key, YamlMapping defaults) {
        YamlMapping holder = own.find(key).map(YamlEntry::value).isPresent() ? own : defaults;
        return text(holder, key);
    }
}
