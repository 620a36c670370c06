package vn.kehoach.report.baseline;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Json;
import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was wrong with plans before anyone looked, so that only what is new is said.
 *
 * <p>A line of JSON for each, known again by its fingerprint: lines of a plan may move. What cannot
 * be silenced is in none.
 */
public record Baseline(List<Entry> entries) {
    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"fingerprint\":\"(?<fingerprint>[0-9a-f]{32})\","
                            + "\"code\":\"(?<code>[A-Z]{2,4}-[0-9]{2})\","
                            + "\"path\":\"(?<path>.*)\",\"message\":\".*\"}");

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::path)
                    .thenComparing(Entry::code)
                    .thenComparing(Entry::fingerprint);
    private static final int LONGEST_LINE = 10_000;

    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * @param path and line of JSON are for people
     */
    public record Entry(String fingerprint, String code, String path, String line) {}

    /** A line that is no entry. */
    public static final class MalformedLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        private MalformedLine(int line) {
            this.line = line;
        }

        /** From 1. */
        public int line() {
            return line;
        }
    }

    public static Baseline of(List<Diagnostic> diagnostics, Messages messages) {
        List<String> fingerprints = Fingerprints.of(diagnostics);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            if (!isFixed(diagnostic)) {
                entries.add(entry(fingerprints.get(i), diagnostic, messages));
            }
        }
        entries.sort(ORDER);
        return new Baseline(entries);
    }

    private static Entry entry(String fingerprint, Diagnostic diagnostic, Messages messages) {
        String code = diagnostic.code().text();
        String path = diagnostic.span().file().path();
        String line =
                Json.line(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("fingerprint", fingerprint);
                    json.writeStringProperty("code", code);
                    json.writeStringProperty("path", path);
                    json.writeStringProperty(
                            "message", Terminal.show(messages.what(diagnostic.problem())));
                    json.writeEndObject();
                });
        return new Entry(fingerprint, code, path, line.strip());
    }

    private static boolean isFixed(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && diagnostic.problem().silence() == Silence.NEVER;
    }

    public static Baseline read(String text) throws MalformedLine {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher entry = LINE.matcher(line.strip());
            if (line.length() <= LONGEST_LINE && entry.matches()) {
                entries.add(
                        new Entry(
                                entry.group("fingerprint"),
                                entry.group("code"),
                                Terminal.show(entry.group("path")),
                                line.strip()));
            } else if (!line.isBlank()) {
                throw new MalformedLine(number);
            }
        }
        return new Baseline(entries);
    }

    /** With others, in the same order whatever was added when. */
    public Baseline and(List<Entry> others) {
        List<Entry> all = new ArrayList<>(entries);
        Set<String> known = entries.stream().map(Entry::fingerprint).collect(Collectors.toSet());
        others.stream().filter(each -> !known.contains(each.fingerprint())).forEach(all::add);
        all.sort(ORDER);
        return new Baseline(all);
    }

    /** As it is stored. */
    public String text() {
        return entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
    }

    /** Those that it does not know. */
    public List<Diagnostic> leaveOut(List<Diagnostic> diagnostics) {
        BitSet known = Recognition.ofEntries(entries).known(diagnostics);
        List<Diagnostic> unknown = new ArrayList<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            if (!known.get(i) || isFixed(diagnostics.get(i))) {
                unknown.add(diagnostics.get(i));
            }
        }
        return unknown;
    }

    /** Entries that nothing is found for any more. */
    public List<Entry> gone(List<Diagnostic> diagnostics) {
        Set<String> found = new HashSet<>(Fingerprints.of(diagnostics));
        return entries.stream().filter(entry -> !found.contains(entry.fingerprint())).toList();
    }
}
