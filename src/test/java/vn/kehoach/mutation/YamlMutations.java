package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slips of the keyboard and of other people's YAML. */
final class YamlMutations {
    /** A key with a plain value on its line, not behind a dash. */
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^( +)([a-z-]+): ([\\p{L}0-9][^\"'\\n#{}\\[\\]:]*)$");

    private static final Pattern QUOTED = Pattern.compile("(?m)^ +[a-z-]+: .*?(\")[^\"\\n]*(\")");
    private static final Pattern LISTED =
            Pattern.compile("(?m)^ +[a-z-]+: (\\[)[^\\[\\]\\n]*(\\])$");

    private static final Set<String> NEEDED =
            Set.of("id", "kind", "name", "unit", "content", "heading", "title");

    private YamlMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                entry("tab before a key", "YML-01", found -> edit("\t", found, 1)),
                new Kind(
                        "no colon behind a key",
                        Set.of("YML-07", "YML-06", "YML-02"),
                        sample ->
                                entries(
                                        sample,
                                        found ->
                                                found.group(1)
                                                        + found.group(2)
                                                        + " "
                                                        + found.group(3))),
                new Kind(
                        "no space behind the colon",
                        Set.of("YML-08"),
                        sample ->
                                entries(
                                        sample,
                                        found ->
                                                found.group(1)
                                                        + found.group(2)
                                                        + ":"
                                                        + found.group(3))),
                new Kind(
                        "no-break space behind the colon",
                        Set.of("YML-44"),
                        sample ->
                                entries(
                                        sample,
                                        found ->
                                                found.group(1)
                                                        + found.group(2)
                                                        + ":\u00a0"
                                                        + found.group(3))),
                new Kind(
                        "key one space too deep",
                        Set.of("YML-06"),
                        sample -> entries(sample, found -> " " + found.group())),
                new Kind(
                        "value begins with an anchor",
                        Set.of("YML-21"),
                        sample -> entries(sample, found -> value(found, "&a " + found.group(3)))),
                new Kind(
                        "value is an alias",
                        Set.of("YML-22"),
                        sample -> entries(sample, found -> value(found, "*a"))),
                new Kind(
                        "value bears a tag",
                        Set.of("YML-24"),
                        sample ->
                                entries(sample, found -> value(found, "!!str " + found.group(3)))),
                new Kind(
                        "colon inside a value",
                        Set.of("YML-02"),
                        sample -> entries(sample, found -> value(found, "nay: " + found.group(3)))),
                new Kind(
                        "key written twice",
                        Set.of("YML-20"),
                        sample -> entries(sample, found -> found.group() + "\n" + found.group())),
                new Kind(
                        "key misspelt",
                        Set.of("FLD-01"),
                        sample ->
                                entries(
                                        sample,
                                        found ->
                                                found.group(1)
                                                        + found.group(2)
                                                        + "x: "
                                                        + found.group(3))),
                new Kind("value left empty", Set.of("FLD-05"), YamlMutations::emptied),
                new Kind(
                        "quote never closed",
                        Set.of("YML-03", "YML-04", "YML-05", "YML-11", "YML-13"),
                        sample -> cut(sample, QUOTED, 2)),
                new Kind(
                        "bracket never closed",
                        Set.of("YML-11", "YML-13"),
                        sample -> cut(sample, LISTED, 2)),
                new Kind(
                        "comma left out",
                        Set.of("REF-01"),
                        sample ->
                                every(
                                        sample,
                                        Pattern.compile("(?m)^ +support: \\[[a-z-]+(,) .*\\]$"),
                                        1,
                                        "")));
    }

    private static Kind entry(String name, String code, Function<MatchResult, String> become) {
        return new Kind(name, Set.of(code), sample -> entries(sample, become));
    }

    private static String edit(String with, MatchResult found, int indent) {
        return with + found.group().substring(indent);
    }

    private static String value(MatchResult found, String value) {
        return found.group(1) + found.group(2) + ": " + value;
    }

    private static Stream<Mutant> entries(Sample sample, Function<MatchResult, String> become) {
        return sample.own()
                .flatMap(file ->
                        ENTRY.matcher(file.text())
                                .results()
                                .map(found -> entry(sample, file, found, become.apply(found))));
    }

    private static Stream<Mutant> emptied(Sample sample) {
        return sample.own()
                .flatMap(file ->
                        ENTRY.matcher(file.text())
                                .results()
                                .map(found -> {
                                    String key = found.group(2);
                                    Mutant mutant =
                                            entry(sample, file, found, found.group(1) + key + ":");
                                    return NEEDED.contains(key)
                                            ? mutant
                                            : mutant.equivalent(
                                                    "an optional key without a value says nothing");
                                }));
    }

    private static Mutant entry(Sample sample, SourceFile file, MatchResult found, String changed) {
        Span line = file.span(found.start(), found.end());
        return Mutant.of(sample, withNext(line), new Edit(line, changed));
    }

    /** What a line lacks at its end shows on the next. */
    private static Span withNext(Span line) {
        String text = line.file().text();
        int end = text.indexOf('\n', Math.min(text.length(), line.end().offset() + 1));
        return line.file().span(line.start().offset(), end < 0 ? text.length() : end);
    }

    private static Stream<Mutant> cut(Sample sample, Pattern pattern, int group) {
        return every(sample, pattern, group, "");
    }

    private static Stream<Mutant> every(
            Sample sample, Pattern pattern, int group, String replacement) {
        return sample.own()
                .flatMap(file ->
                        pattern.matcher(file.text())
                                .results()
                                .map(found ->
                                        Mutant.of(
                                                sample,
                                                withNext(file.span(found.start(), found.end())),
                                                new Edit(
                                                        file.span(
                                                                found.start(group),
                                                                found.end(group)),
                                                        replacement))));
    }
}
