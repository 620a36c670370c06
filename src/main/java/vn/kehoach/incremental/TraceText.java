package vn.kehoach.incremental;

import vn.kehoach.source.Look;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A trace as lines of text; the last one is a digest of the others.
 *
 * @param base what its paths are relative to, absolute: a folder that is given away tells nothing
 *     of the machine
 */
record TraceText(Path base) {
    private static final String HEAD = "kehoach build trace 2";
    private static final String KEY = "key";
    private static final String LOOK = "look";
    private static final String OUTPUT = "output";
    private static final String SAID = "said";
    private static final String END = "end";

    /** No separator, nor a way up: an output lies where its trace lies. */
    private static final String NAME = "[^/\\\\:\\p{Cntrl}]+";

    String write(Trace trace) {
        StringBuilder text = new StringBuilder();
        line(text, HEAD);
        line(text, KEY, trace.key());
        trace.looks()
                .forEach((look, answer) ->
                        line(
                                text,
                                LOOK,
                                look.kind().name(),
                                answer,
                                relative(look.root()),
                                relative(look.path())));
        trace.outputs().forEach(each -> line(text, OUTPUT, each.checksum(), each.name()));
        trace.said().forEach(each -> line(text, SAID, each.stream().name(), each.text()));
        line(text, END, Sha256.of(text.toString()));
        return text.toString();
    }

    /** Nothing if it is not what {@link #write} writes. */
    Optional<Trace> read(String text) {
        int end = text.lastIndexOf("\n" + END + "\t") + 1;
        if (end == 0
                || !text.startsWith(HEAD + "\n")
                || !text.substring(end)
                        .equals(END + "\t" + Sha256.of(text.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text.substring(HEAD.length() + 1, end)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // Of a version that writes otherwise.
        }
    }

    private Trace parse(String text) {
        String key = "";
        Map<Look, String> looks = new LinkedHashMap<>();
        List<Output> outputs = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (String line : text.split("\n", 0)) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case KEY -> key = fields[1];
                case LOOK ->
                        looks.put(
                                new Look(
                                        Look.Kind.valueOf(fields[1]),
                                        absolute(fields[3]),
                                        absolute(fields[4])),
                                fields[2]);
                case OUTPUT -> outputs.add(new Output(name(fields[2]), fields[1]));
                case SAID ->
                        said.add(new Said(Said.Stream.valueOf(fields[1]), unescaped(fields[2])));
                default -> throw new IllegalArgumentException(fields[0]);
            }
        }
        return new Trace(key, looks, outputs, said);
    }

    private static String name(String field) {
        String name = unescaped(field);
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private String relative(Path path) {
        return (Objects.equals(path.getRoot(), base.getRoot()) ? base.relativize(path) : path)
                .toString();
    }

    private Path absolute(String field) throws InvalidPathException {
        return base.resolve(unescaped(field)).normalize();
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
        }
        text.append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                c =
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        };
            }
            text.append(c);
        }
        return text.toString();
    }
}
