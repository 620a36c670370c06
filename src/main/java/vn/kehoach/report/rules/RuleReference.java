package vn.kehoach.report.rules;

import vn.kehoach.report.Tool;
import vn.kehoach.report.text.Paragraphs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document of all rules, in Markdown; the heading of each is its code. */
record RuleReference(List<RuleCard> cards, RuleWords words) {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_<>\\[\\]|$]");
    private static final Pattern REFERENCE = Pattern.compile("\\$+\\{[^}\\s”]*\\}?");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    RuleReference {
        cards = List.copyOf(cards);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("<!-- ").append(words.of(RulePhrase.DOCUMENT_ORIGIN)).append(" -->\n\n");
        text.append("# ").append(words.of(RulePhrase.DOCUMENT_TITLE)).append("\n\n");
        text.append(words.of(RulePhrase.DOCUMENT_INTRODUCTION)).append("\n\n");
        for (Area area : Area.values()) {
            contents(area, text);
        }
        for (Area area : Area.values()) {
            List<RuleCard> own = of(area);
            if (!own.isEmpty()) {
                text.append("\n# ").append(heading(area)).append('\n');
                own.forEach(card -> rule(card, text));
            }
        }
        return text.toString();
    }

    private List<RuleCard> of(Area area) {
        return cards.stream().filter(card -> card.code().text().startsWith(area + "-")).toList();
    }

    private String heading(Area area) {
        return words.messages().word(area) + " (" + area + ")";
    }

    private void contents(Area area, StringBuilder text) {
        List<RuleCard> own = of(area);
        if (own.isEmpty()) {
            return;
        }
        text.append("- ").append(heading(area)).append(":");
        String before = " ";
        for (RuleCard card : own) {
            String code = card.code().text();
            String anchor = Tool.anchor(code);
            text.append(before).append("[" + code + "](#" + anchor + ")");
            before = ", ";
        }
        text.append('\n');
    }

    private void rule(RuleCard card, StringBuilder text) {
        RuleCard.Wording wording = card.in(words.language());
        text.append("\n## ").append(card.code()).append("\n\n");
        text.append("**").append(words.messages().word(card.severity())).append(": ");
        text.append(plain(wording.title())).append("**\n\n");
        text.append(words.of(RulePhrase.CONCERNS)).append(": ").append(words.concerns(card));
        if (card.basis() != null) {
            text.append("  \n").append(words.of(RulePhrase.BASIS)).append(": ");
            text.append(plain(card.basis()));
        }
        text.append("\n\n");
        prose(wording.about(), text);
        for (Proof proof : Proof.of(card.code())) {
            proof.report(words.language())
                    .ifPresent(report -> {
                        text.append(words.of(RulePhrase.BAD)).append(":\n\n");
                        fenced("text", report, text);
                    });
            List<Proof.Change> changes = proof.changes();
            if (!changes.isEmpty()) {
                text.append(words.of(RulePhrase.GOOD)).append(":\n\n");
                fenced("diff", diff(changes), text);
            }
        }
        text.append("**").append(words.of(RulePhrase.FIX)).append("**\n\n");
        prose(wording.fix(), text);
        text.append("**").append(words.of(RulePhrase.SILENCE)).append("**\n\n");
        prose(words.silence(card), text);
        text.setLength(text.length() - 1);
    }

    private static String diff(List<Proof.Change> changes) {
        StringBuilder diff = new StringBuilder();
        for (Proof.Change change : changes) {
            diff.append("# ").append(change.file()).append('\n');
            for (LineDiff.Line line : change.lines()) {
                String sign =
                        switch (line.fate()) {
                            case KEPT -> "  ";
                            case REMOVED -> "- ";
                            case ADDED -> "+ ";
                            case GAP -> "  ...";
                        };
                diff.append((sign + line.shown()).stripTrailing()).append('\n');
            }
        }
        return diff.toString();
    }

    private static void prose(String prose, StringBuilder text) {
        List<String> lines = prose.lines().filter(line -> !line.isBlank()).toList();
        StringBuilder example = new StringBuilder();
        for (String line : lines) {
            if (Paragraphs.isExample(line)) {
                example.append(line.substring(2)).append('\n');
            } else {
                example(example, text);
                text.append(plain(line)).append("\n\n");
            }
        }
        example(example, text);
    }

    private static void example(StringBuilder example, StringBuilder text) {
        if (!example.isEmpty()) {
            fenced("yaml", example.toString(), text);
            example.setLength(0);
        }
    }

    private static void fenced(String kind, String content, StringBuilder text) {
        String longest = "``";
        Matcher fence = FENCE.matcher(content);
        while (fence.find()) {
            longest = fence.group().length() > longest.length() ? fence.group() : longest;
        }
        text.append(longest).append("`").append(kind).append('\n');
        content.lines().forEach(line -> text.append(line).append('\n'));
        text.append(longest).append("`\n\n");
    }

    /** References as code, and nothing as a mark-up. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Matcher reference = REFERENCE.matcher(words);
        int at = 0;
        while (reference.find()) {
            plain.append(escaped(words.substring(at, reference.start())));
            plain.append('`').append(reference.group()).append('`');
            at = reference.end();
        }
        return plain.append(escaped(words.substring(at))).toString();
    }

    private static String escaped(String words) {
        return SIGN.matcher(words).replaceAll("\\\\$0");
    }
}
