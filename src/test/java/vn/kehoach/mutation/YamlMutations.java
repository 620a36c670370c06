package vn.kehoach.mutation;

import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slips of the keyboard and habits from other people's YAML. */
final class YamlMutations {
    /** A key with a plain value on its line, not behind a dash. */
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^( +)([a-z-]+): ([\\p{L}0-9][^\"'\\n#{}\\[\\]:]*)$");

    private static final Pattern QUOTED = Pattern.compile("(?m)^ +[a-z-]+: .*?\"[^\"\\n]*(\")");
    private static final Pattern LISTED = Pattern.compile("(?m)^ +[a-z-]+: \\[[^\\[\\]\\n]*(\\])$");
    private static final Pattern COMMA = Pattern.compile("(?m)^ +support: \\[[a-z-]+(,) .*\\]$");

    private static final Set<String> NEEDED =
            Set.of("id", "kind", "name", "unit", "content", "heading", "title");

    private YamlMutations() {}

    /** A line {@code key: value}. */
    private record Entry(String indent, String key, String value) {
        Entry(MatchResult found) {
            this(found.group(1), found.group(2), found.group(3));
        }

        String with(String colon, String other) {
            return indent + key + colon + other;
        }

        @Override
        public String toString() {
            return with(": ", value);
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                entry("tab before a key", each -> "\t" + each.toString().substring(1), "YML-01"),
                entry(
                        "no colon behind a key",
                        each -> each.with(" ", each.value()),
                        "YML-07",
                        "YML-06",
                        "YML-02"),
                entry("no space behind the colon", each -> each.with(":", each.value()), "YML-08"),
                entry(
                        "no-break space behind the colon",
                        each -> each.with(":\u00a0", each.value()),
                        "YML-44"),
                entry("key one space too deep", each -> " " + each, "YML-06"),
                entry(
                        "value begins with an anchor",
                        each -> each.with(": &a ", each.value()),
                        "YML-21"),
                entry("value is an alias", each -> each.with(": ", "*a"), "YML-22"),
                entry("colon inside a value", each -> each.with(": nay: ", each.value()), "YML-02"),
                entry("key written twice", each -> each + "\n" + each, "YML-20"),
                entry("key misspelt", each -> each.with("x: ", each.value()), "FLD-01"),
                Kind.of("value left empty", "FLD-05", YamlMutations::emptied),
                new Kind(
                        "quote never closed",
                        Set.of("YML-03", "YML-04", "YML-05", "YML-11", "YML-13"),
                        sample -> cut(sample, QUOTED)),
                new Kind(
                        "bracket never closed",
                        Set.of("YML-11", "YML-13"),
                        sample -> cut(sample, LISTED)),
                Kind.of("comma left out", "REF-01", sample -> cut(sample, COMMA)));
    }

    private static Kind entry(String name, Function<Entry, String> become, String... codes) {
        return new Kind(
                name,
                Set.of(codes),
                sample ->
                        each(sample, ENTRY, 0)
                                .map(place -> place.become(text -> become.apply(entry(text)))));
    }

    private static Entry entry(String line) {
        return ENTRY.matcher(line).results().map(Entry::new).findFirst().orElseThrow();
    }

    private static Stream<Mutant> emptied(Sample sample) {
        return each(sample, ENTRY, 0)
                .map(place -> {
                    Entry entry = entry(place.text());
                    Mutant mutant = place.become(entry.with(":", ""));
                    return isNeeded(entry)
                            ? mutant
                            : mutant.equivalent("an optional key without a value says nothing");
                });
    }

    /** The name below {@code signature} may be absent until somebody is named. */
    private static boolean isNeeded(Entry entry) {
        boolean ofSigner = entry.key().equals("name") && entry.indent().equals("  ");
        return NEEDED.contains(entry.key()) && !ofSigner;
    }

    private static Stream<Mutant> cut(Sample sample, Pattern pattern) {
        return each(sample, pattern, 1).map(place -> place.become(""));
    }

    private static Stream<Place> each(Sample sample, Pattern pattern, int group) {
        return sample.own()
                .flatMap(file ->
                        pattern.matcher(file.text())
                                .results()
                                .map(found ->
                                        new Place(
                                                sample,
                                                withNext(file, found),
                                                file.span(found.start(group), found.end(group)))));
    }

    /** What a line lacks at its end shows on the next. */
    private static Span withNext(SourceFile file, MatchResult found) {
        String text = file.text();
        int end = text.indexOf('\n', Math.min(text.length(), found.end() + 1));
        return file.span(found.start(), end < 0 ? text.length() : end);
    }
}
