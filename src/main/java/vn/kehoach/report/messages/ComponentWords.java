package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.report.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The components of one problem as words of one language. */
record ComponentWords(
        Map<String, @Nullable Object> components, Language language, Catalogue catalogue)
        implements Template.Values {
    /** In code points: a whole paragraph of a plan may stand in a component. */
    private static final int LONGEST = 120;

    /** As the decree writes the date of issue: a zero before days below 10 and months 1 and 2. */
    private static final DateTimeFormatter VIETNAMESE_DATE =
            DateTimeFormatter.ofPattern("dd/M/uuuu", Locale.ROOT);

    private static final DateTimeFormatter EARLY_IN_THE_YEAR =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public String text(String name, Joining joining) {
        return components.containsKey(name)
                ? words(components.get(name), joining)
                : "{" + name + "}";
    }

    @Override
    public boolean isOne(String name) {
        return switch (components.get(name)) {
            case Number number -> number.doubleValue() == 1;
            case List<?> list -> list.size() == 1;
            case null, default -> false;
        };
    }

    private String words(@Nullable Object value, Joining joining) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> catalogue.word(constant, language).fill(this);
            case LocalDate date -> date(date);
            case BigDecimal number -> number(number);
            case List<?> list -> join(list.stream().map(this::element).toList(), joining);
            default -> cut(value.toString());
        };
    }

    private String element(Object value) {
        String words = words(value, Joining.OR);
        return value instanceof String ? "“" + words + "”" : words;
    }

    private String join(List<String> elements, Joining joining) {
        return switch (joining) {
            case OR -> join(elements, Phrase.OR);
            case AND -> join(elements, Phrase.AND);
            case ARROW -> String.join(" → ", elements);
        };
    }

    private String join(List<String> elements, Phrase last) {
        if (elements.size() < 2) {
            return String.join("", elements);
        }
        int end = elements.size() - 1;
        String word = catalogue.word(last, language).fill(this);
        return String.join(", ", elements.subList(0, end)) + " " + word + " " + elements.get(end);
    }

    private String date(LocalDate date) {
        return switch (language) {
            case VIETNAMESE ->
                    (date.getMonthValue() < 3 ? EARLY_IN_THE_YEAR : VIETNAMESE_DATE).format(date);
            case ENGLISH -> date.toString();
        };
    }

    private String number(BigDecimal number) {
        return switch (language) {
            case VIETNAMESE -> number.toPlainString().replace('.', ',');
            case ENGLISH -> number.toPlainString();
        };
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
