package vn.kehoach.report.rules;

import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rules in aligned columns, one line each, below the names of their areas. */
record RuleList(List<RuleCard> cards, RuleWords words, Paint paint) {
    RuleList {
        cards = List.copyOf(cards);
    }

    String text() {
        List<String> areas = new ArrayList<>();
        for (Area area : Area.values()) {
            String codes = area + "-";
            List<RuleCard> own =
                    cards.stream().filter(it -> it.code().text().startsWith(codes)).toList();
            if (!own.isEmpty()) {
                areas.add(area(area, own));
            }
        }
        return String.join("\n", areas);
    }

    private String area(Area area, Collection<RuleCard> own) {
        StringBuilder text = new StringBuilder();
        String heading = words.messages().word(area) + " (" + area + ")";
        text.append(paint.apply(Ink.STRONG, heading)).append('\n');
        for (RuleCard card : own) {
            String severity = padded(severity(card), severityWidth());
            text.append("  ")
                    .append(card.code())
                    .append("  ")
                    .append(paint.apply(Ink.of(card.severity()), severity))
                    .append("  ")
                    .append(padded(audience(card), audienceWidth()))
                    .append("  ")
                    .append(card.in(words.language()).title())
                    .append('\n');
        }
        return text.toString();
    }

    private String severity(RuleCard card) {
        return words.messages().word(card.severity());
    }

    private String audience(RuleCard card) {
        return words.messages().word(card.audience());
    }

    private int severityWidth() {
        return cards.stream().mapToInt(it -> Terminal.width(severity(it))).max().orElse(0);
    }

    private int audienceWidth() {
        return cards.stream().mapToInt(it -> Terminal.width(audience(it))).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - Terminal.width(text));
    }
}
