package vn.kehoach.report.rules;

import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.report.text.Paragraphs;
import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;

/** All that is known about a rule, for a person at a terminal. */
record Explanation(RuleCard card, RuleWords words, Paint paint) {
    private static final String INDENT = "  ";

    String text() {
        RuleCard.Wording wording = card.in(words.language());
        StringBuilder text = new StringBuilder();
        String kind = words.messages().word(card.severity()) + "[" + card.code() + "]";
        text.append(paint.apply(Ink.of(card.severity()), kind))
                .append(paint.apply(Ink.STRONG, ": " + wording.title()))
                .append('\n');
        fields(text);
        text.append('\n');
        prose(wording.about(), text);
        for (Proof proof : Proof.of(card.code())) {
            proof.report(words.language()).ifPresent(report -> bad(report, text));
            good(proof.changes(), text);
        }
        section(RulePhrase.FIX, text);
        prose(wording.fix(), text);
        section(RulePhrase.SILENCE, text);
        prose(words.silence(card), text);
        return text.toString();
    }

    private void fields(StringBuilder text) {
        List<List<String>> fields = new ArrayList<>();
        fields.add(List.of(words.of(RulePhrase.CONCERNS), words.concerns(card)));
        if (card.basis() != null) {
            fields.add(List.of(words.of(RulePhrase.BASIS), card.basis()));
        }
        int widest = fields.stream().mapToInt(it -> Terminal.width(it.getFirst())).max().orElse(0);
        for (List<String> field : fields) {
            String name = field.getFirst();
            String gap = " ".repeat(widest - Terminal.width(name) + 2);
            int room = Paragraphs.WIDTH - INDENT.length() - widest - 2;
            String lead = INDENT + paint.apply(Ink.FRAME, name) + gap;
            for (String line : Paragraphs.wrap(field.getLast(), room)) {
                text.append(lead).append(line).append('\n');
                lead = INDENT + " ".repeat(widest + 2);
            }
        }
    }

    private void section(RulePhrase heading, StringBuilder text) {
        text.append('\n').append(paint.apply(Ink.STRONG, words.of(heading))).append('\n');
    }

    private void prose(String prose, StringBuilder text) {
        for (String line : Paragraphs.wrap(prose, Paragraphs.WIDTH - INDENT.length())) {
            line(INDENT + line, text);
        }
    }

    private void bad(String report, StringBuilder text) {
        section(RulePhrase.BAD, text);
        report.lines().forEach(line -> line(INDENT + Terminal.show(line), text));
    }

    private void good(List<Proof.Change> changes, StringBuilder text) {
        if (changes.isEmpty()) {
            return;
        }
        section(RulePhrase.GOOD, text);
        for (Proof.Change change : changes) {
            line(INDENT + paint.apply(Ink.FRAME, change.file()), text);
            change.lines().forEach(line -> line(INDENT + shown(line), text));
        }
    }

    private String shown(LineDiff.Line line) {
        String shown = line.shown();
        return switch (line.fate()) {
            case KEPT -> "    " + shown;
            case REMOVED -> paint.apply(Ink.ERROR, "  - " + shown);
            case ADDED -> paint.apply(Ink.ADDED, "  + " + shown);
            case GAP -> "    ...";
        };
    }

    private static void line(String line, StringBuilder text) {
        text.append(line.stripTrailing()).append('\n');
    }
}
