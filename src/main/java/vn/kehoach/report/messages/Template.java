package vn.kehoach.report.messages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence with gaps for the components of a problem. */
record Template(List<Part> parts) {
    static final Template NOTHING = new Template(List.of());

    Template {
        parts = List.copyOf(parts);
    }

    sealed interface Part {}

    record Literal(String text) implements Part {}

    /** {@code {name}}, {@code {name:and}}, {@code {name:arrow}}. */
    record Gap(String name, Joining joining) implements Part {}

    /** {@code {name|one|many}}: one of two words, by a number. */
    record Plural(String name, String one, String many) implements Part {}

    /** {@code [...]}: vanishes when a gap in it is empty. */
    record Segment(List<Part> parts) implements Part {
        Segment {
            parts = List.copyOf(parts);
        }
    }

    /** What fills the gaps. */
    interface Values {
        /** Empty if there is nothing to say. */
        String text(String name, Joining joining);

        boolean isOne(String name);
    }

    /**
     * @throws IllegalArgumentException if a brace or bracket has no partner, or a gap no proper
     *     name
     */
    static Template parse(String text) {
        return new TemplateParser(text).parse();
    }

    static Template literal(String text) {
        return new Template(List.of(new Literal(text)));
    }

    String fill(Values values) {
        return fill(parts, values);
    }

    /** The names of its gaps. */
    Stream<String> names() {
        return names(parts);
    }

    private static String fill(List<Part> parts, Values values) {
        return parts.stream().map(part -> fill(part, values)).collect(Collectors.joining());
    }

    private static String fill(Part part, Values values) {
        return switch (part) {
            case Literal literal -> literal.text();
            case Gap gap -> values.text(gap.name(), gap.joining());
            case Plural plural -> values.isOne(plural.name()) ? plural.one() : plural.many();
            case Segment segment -> {
                boolean lacks =
                        names(segment.parts())
                                .anyMatch(name -> values.text(name, Joining.OR).isEmpty());
                yield lacks ? "" : fill(segment.parts(), values);
            }
        };
    }

    private static Stream<String> names(List<Part> parts) {
        return parts.stream()
                .flatMap(part ->
                        switch (part) {
                            case Literal literal -> Stream.empty();
                            case Gap gap -> Stream.of(gap.name());
                            case Plural plural -> Stream.of(plural.name());
                            case Segment segment -> names(segment.parts());
                        });
    }
}
