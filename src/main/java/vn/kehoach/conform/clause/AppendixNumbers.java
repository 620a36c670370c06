package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.AppendixHead;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two appendices or more have Roman numbers, one has none, and the body points to them. */
final class AppendixNumbers implements Clause {
    private static final List<String> ROMAN =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII",
                    "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX");

    @Override
    public List<Row> measure(OfficialText text) {
        List<AppendixHead> heads = text.appendices();
        if (heads.isEmpty() || heads.size() > ROMAN.size()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        List<Line> outside = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Line line = heads.get(i).number().getFirst();
            String number = line.mainText().replaceFirst("(?iu)^phụ\\s+lục\\s*", "");
            numbers.add(number);
            if (!number.equals(heads.size() == 1 ? "" : ROMAN.get(i))) {
                outside.add(line);
            }
        }
        Row numbering =
                new Row(
                        "III.1b",
                        Component.APPENDIX_NUMBER,
                        Quality.NUMBERING,
                        heads.size() == 1 && outside.isEmpty()
                                ? Value.of(Term.NO_NUMBER)
                                : new Value.Quoted(String.join(", ", numbers)),
                        Value.of(heads.size() == 1 ? Term.NO_NUMBER : Term.ROMAN_NUMBERS),
                        othersAreElsewhere(numbers, text)
                                ? new Verdict.Undetermined(Verdict.Reason.SEPARATE_FILES)
                                : Verdict.within(outside.isEmpty()),
                        Row.pages(outside));
        return List.of(numbering, pointer(text));
    }

    /** Appendices of electronic documents may be files of their own. */
    private static boolean othersAreElsewhere(List<String> numbers, OfficialText text) {
        if (text.parts().isAppendixAlone()) {
            return true;
        }
        String body = body(text);
        return ROMAN.containsAll(numbers)
                && ROMAN.stream()
                        .filter(roman -> !numbers.contains(roman))
                        .anyMatch(roman ->
                                Pattern.compile("phụ lục " + roman.toLowerCase(Locale.ROOT) + "\\b")
                                        .matcher(body)
                                        .find());
    }

    /** Anywhere in the body, tables included. */
    private static String body(OfficialText text) {
        return Stream.concat(
                        text.paragraphs().stream().map(Paragraph::text),
                        text.parts().body().stream()
                                .flatMap(sheet -> sheet.lines().stream())
                                .map(Line::text))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static Row pointer(OfficialText text) {
        String body = body(text);
        List<Line> missing =
                text.appendices().stream()
                        .map(head -> head.number().getFirst())
                        .filter(line -> !body.contains(line.mainText().toLowerCase(Locale.ROOT)))
                        .toList();
        return new Row(
                "III.1a",
                Component.APPENDIX_NUMBER,
                Quality.POINTER,
                Value.of(missing.isEmpty() ? Term.IN_BODY : Term.MISSING),
                Value.of(Term.IN_BODY),
                // A body that was not read as text may well have them.
                text.paragraphs().isEmpty() || text.parts().isAppendixAlone()
                        ? new Verdict.Undetermined(Verdict.Reason.NO_BODY_TEXT)
                        : Verdict.within(missing.isEmpty()),
                Row.pages(missing));
    }
}
