package vn.kehoach.check.task;

import vn.kehoach.check.table.WordTable;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words and phrases by which a rule goes, from a file beside the rule. */
record Phrases(WordTable table) {
    /** How tasks are spoken of. */
    static final Phrases OF_TASKS = beside(Phrases.class, "phrases.yaml");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static Phrases beside(Class<?> rule, String file) {
        return new Phrases(WordTable.beside(rule, file));
    }

    List<String> of(String name) {
        return table.words(name);
    }

    /** Any of them as whole words, in capitals or not. */
    Pattern anywhere(String name) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives(name) + ")(?!\\p{L})", FLAGS);
    }

    /** Any of them, to be part of a pattern. */
    String oneOf(String name) {
        return "(?iu:" + alternatives(name) + ")";
    }

    /** Any of them at the beginning. */
    Pattern first(String name) {
        return Pattern.compile("^\\s*(" + alternatives(name) + ")(?!\\p{L})", FLAGS);
    }

    /** What stands behind "(?<!" must have a greatest length, or it holds back nothing. */
    private String alternatives(String name) {
        return of(name).stream()
                .map(phrase -> phrase.replace(" ", "\\s{1,3}"))
                .collect(Collectors.joining("|"));
    }
}
