package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.messages.Phrase;
import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong, why, and what to do, each one harmless and on one line. */
record Sentences(Diagnostic diagnostic, Messages messages) {
    /** People see from these what it is about; programs get them all. */
    private static final int MOST_PLACES = 12;

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
        List<String> places = new ArrayList<>();
        for (Related related : shown()) {
            places.add(Terminal.show(messages.word(related.relation()) + ": " + related.span()));
        }
        more().ifPresent(places::add);
        return places;
    }

    List<Related> shown() {
        return diagnostic.related().stream().limit(MOST_PLACES).toList();
    }

    /** How many places are not shown, if any. */
    Optional<String> more() {
        int hidden = diagnostic.related().size() - MOST_PLACES;
        return hidden > 0
                ? Optional.of(messages.phrase(Phrase.MORE_PLACES, Map.of("count", hidden)))
                : Optional.empty();
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
