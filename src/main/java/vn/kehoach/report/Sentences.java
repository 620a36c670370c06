package vn.kehoach.report;

import vn.kehoach.diagnostic.Diagnostic;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, why, and what to do, each one harmless and on one line. */
record Sentences(Diagnostic diagnostic, Messages messages) {
    String what() {
        return Terminal.show(messages.what(diagnostic.problem()));
    }

    /** Why and what to do, with their labels; may be empty. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        messages.why(diagnostic.problem()).ifPresent(why -> notes.add(note(Phrase.WHY, why)));
        messages.hint(diagnostic.problem()).ifPresent(hint -> notes.add(note(Phrase.HINT, hint)));
        return notes;
    }

    /** The places that belong to it: {@code khai báo tại đây: plans/assignees.yaml:88:11}. */
    List<String> places() {
        return diagnostic.related().stream()
                .map(related ->
                        Terminal.show(messages.word(related.relation()) + ": " + related.span()))
                .toList();
    }

    /** On one line. */
    String joined() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ended(what()));
        notes().forEach(note -> sentences.add(ended(note)));
        return String.join(" ", sentences);
    }

    private static String ended(String sentence) {
        return sentence.matches(".*[.?!…:]") ? sentence : sentence + ".";
    }

    private String note(Phrase label, String words) {
        return messages.word(label) + ": " + Terminal.show(words);
    }
}
