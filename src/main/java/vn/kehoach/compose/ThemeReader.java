package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads every size, distance and line. A user's file may hold some of them only. */
final class ThemeReader {
    static final String FILE = "theme.yaml";
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Figures have an axis in a column of a table only. */
    private static final Alignment[] ALIGNMENTS = {
        Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT, Alignment.JUSTIFIED
    };

    private final Templates templates;
    private final Diagnostics diagnostics;

    /** Dotted keys such as {@code styles.body.size} to what was written last. */
    private final Map<String, YamlScalar> values = new LinkedHashMap<>();

    private final Map<String, Span> unused = new LinkedHashMap<>();
    private final Map<FontStyle, YamlScalar> fontNames = new EnumMap<>(FontStyle.class);
    private Span top = new SourceFile(FILE, "").top();

    ThemeReader(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** The names of font files that were written, by style; known after {@link #read}. */
    Map<FontStyle, YamlScalar> fontNames() {
        return fontNames;
    }

    Theme read() {
        for (SourceFile file : templates.layers(FILE)) {
            top = file.top();
            new YamlReader(diagnostics).read(file).ifPresent(node -> flatten("", node));
        }
        boolean readable = !diagnostics.hasErrors();
        Theme theme = theme();
        for (FontStyle style : FontStyle.values()) {
            String key = "fonts." + Kebab.of(style);
            unused.remove(key);
            Optional.ofNullable(values.get(key)).ifPresent(name -> fontNames.put(style, name));
        }
        List<String> known = new ArrayList<>(values.keySet());
        known.removeAll(unused.keySet());
        unused.forEach((key, span) ->
                diagnostics.report(
                        new ComposeProblem.ThemeKeyUnknown(key, Spelling.nearest(key, known)),
                        span));
        if (readable && !diagnostics.hasErrors()) {
            reportOutsideDecree();
        }
        return theme;
    }

    /** Each value that a user's file gives, once: a common one holds for many styles. */
    private void reportOutsideDecree() {
        if (values.values().stream().allMatch(ThemeReader::isBuiltIn)) {
            return;
        }
        Set<Span> reported = new HashSet<>();
        for (DecreeRange range : DecreeRanges.all()) {
            String key = range.key();
            String common = key.replaceFirst("^styles\\.[^.]+", "styles.defaults");
            YamlScalar value = values.getOrDefault(key, values.get(common));
            if (value != null
                    && !isBuiltIn(value)
                    && !range.allows(key.endsWith(".before") ? gap(key) : value.text())
                    && reported.add(value.span())) {
                String written = values.containsKey(key) ? key : common;
                diagnostics.report(range.problem(written, value.text()), value.span());
            }
        }
    }

    /** Between two paragraphs: what stands above one and below the other. */
    private String gap(String before) {
        String style = before.substring(0, before.length() - ".before".length());
        return Double.toString(
                number(inherited(style, "before"), 0, 200)
                        + number(inherited(style, "after"), 0, 200));
    }

    private static boolean isBuiltIn(YamlScalar value) {
        return Templates.isBuiltIn(value.span().file());
    }

    private void flatten(String prefix, YamlNode node) {
        switch (node) {
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    String key = prefix.isEmpty() ? "" : prefix + ".";
                    flatten(key + entry.key().text(), entry.value());
                }
            }
            case YamlScalar scalar -> {
                values.put(prefix, scalar);
                unused.put(prefix, scalar.span());
            }
            case YamlSequence sequence -> unused.put(prefix, sequence.span());
        }
    }

    private Theme theme() {
        Map<StyleName, Theme.TextStyle> styles = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, style("styles." + Kebab.of(name)));
        }
        Map<Block.Rule.Name, Double> rules = new HashMap<>();
        for (Block.Rule.Name name : Block.Rule.Name.values()) {
            rules.put(name, number("rules." + Kebab.of(name), 0, 1));
        }
        Map<Inline.Gap.Name, Double> gaps = new HashMap<>();
        for (Inline.Gap.Name name : Inline.Gap.Name.values()) {
            gaps.put(name, number("gaps." + Kebab.of(name), 0, 100));
        }
        return new Theme(
                new Theme.Page(
                        number("page.width", 50, 1000),
                        number("page.height", 50, 1000),
                        margins("page.portrait"),
                        margins("page.landscape"),
                        number("page.number-from-top", 0, 100)),
                styles,
                new Theme.LetterheadStyle(
                        number("letterhead.issuer-width", 20, 150),
                        number("letterhead.issuer-rule", 0, 1),
                        number("letterhead.nation-rule", 0, 1.5),
                        number("letterhead.rule-gap", 0, 50),
                        number("letterhead.number-gap", 0, 100),
                        number("letterhead.after", 0, 200)),
                firstPage(),
                new Theme.LineNumberStyle(
                        (int) number("line-numbers.every", 1, 100),
                        number("line-numbers.distance", 0, 25)),
                rules,
                new Theme.TableStyle(
                        number("table.padding", 0, 20),
                        number("table.padding-vertical", 0, 20),
                        number("table.border", 0, 10),
                        number("table.before", 0, 100),
                        number("table.after", 0, 100)),
                new Theme.ClosingStyle(
                        number("closing.recipients-share", 0.1, 0.9),
                        number("closing.signature-room", 5, 100),
                        number("closing.before", 0, 100)),
                gaps,
                number("rule-thickness", 0, 10),
                color("illustrative-color"),
                FontFiles.BUNDLED);
    }

    private Theme.FirstPageStyle firstPage() {
        Map<Block.Stamp.Name, Theme.Box> stamps = new EnumMap<>(Block.Stamp.Name.class);
        for (Block.Stamp.Name name : Block.Stamp.Name.values()) {
            String key = "stamps." + Kebab.of(name);
            stamps.put(
                    name,
                    new Theme.Box(number(key + ".width", 0, 100), number(key + ".height", 4, 40)));
        }
        return new Theme.FirstPageStyle(
                stamps,
                number("first-page.stamp-border", 0, 10),
                number("first-page.secrecy-top", 0, 60),
                number("first-page.urgency-top", 0, 60),
                number("first-page.circulation-center", 0, 100),
                number("first-page.above-text", 0, 50),
                number("first-page.contact-gap", 0, 50));
    }

    private Theme.Margins margins(String key) {
        return new Theme.Margins(
                number(key + ".top", 0, 100),
                number(key + ".bottom", 0, 100),
                number(key + ".left", 0, 100),
                number(key + ".right", 0, 100));
    }

    private Theme.TextStyle style(String key) {
        return new Theme.TextStyle(
                number(inherited(key, "size"), 4, 100),
                constant(inherited(key, "weight"), Theme.Weight.values()),
                constant(inherited(key, "slant"), Theme.Slant.values()),
                constant(inherited(key, "alignment"), ALIGNMENTS),
                number(inherited(key, "line-spacing"), 0.8, 5),
                number(inherited(key, "before"), 0, 200),
                number(inherited(key, "after"), 0, 200),
                number(inherited(key, "first-indent"), 0, 100),
                number(inherited(key, "left"), 0, 100),
                constant(inherited(key, "keep"), Theme.Keep.values()),
                color(inherited(key, "color")));
    }

    private String inherited(String style, String property) {
        String own = style + "." + property;
        String common = "styles.defaults." + property;
        unused.remove(common);
        return values.containsKey(own) ? own : common;
    }

    private double number(String key, double least, double most) {
        YamlScalar value = value(key);
        if (value == null) {
            return least;
        }
        try {
            double number = Double.parseDouble(value.text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below with what was expected.
        }
        invalid(key, value, least + "-" + most);
        return least;
    }

    private String color(String key) {
        YamlScalar value = value(key);
        if (value != null && COLOR.matcher(value.text()).matches()) {
            return value.text();
        }
        if (value != null) {
            invalid(key, value, "#rrggbb");
        }
        return "#000000";
    }

    private <E extends Enum<E>> E constant(String key, E[] constants) {
        YamlScalar value = value(key);
        if (value != null) {
            Optional<E> found = Kebab.find(constants, value.text());
            if (found.isPresent()) {
                return found.get();
            }
            invalid(key, value, String.join(" | ", Kebab.all(constants)));
        }
        return constants[0];
    }

    private @Nullable YamlScalar value(String key) {
        YamlScalar value = values.get(key);
        unused.remove(key);
        if (value == null) {
            diagnostics.report(new ComposeProblem.ThemeValueMissing(key), top);
        }
        return value;
    }

    private void invalid(String key, YamlScalar value, String expected) {
        diagnostics.report(
                new ComposeProblem.ThemeValueInvalid(key, value.text(), expected), value.span());
    }
}
