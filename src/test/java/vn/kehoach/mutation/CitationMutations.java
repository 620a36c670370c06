package vn.kehoach.mutation;

import static vn.kehoach.mutation.Insertions.atClauseEnd;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Instruments cited by hand otherwise than they are, and declared otherwise than they were. */
final class CitationMutations {
    private CitationMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                cited(
                        "cited with another date",
                        Set.of("CIT-04"),
                        each -> full(each, each.number(), day(each).plusDays(1))),
                cited(
                        "cited with small letters",
                        Set.of("CIT-02"),
                        each -> full(each, each.number().toLowerCase(Locale.ROOT), day(each))),
                cited(
                        "cited in the form of another body",
                        Set.of("CIT-03", "CIT-01"),
                        each -> full(each, ofAnotherBody(each.number()), day(each))),
                atClauseEnd(
                        "cited before it was issued",
                        "CIT-08",
                        "theo Quyết định số 512/QĐ-TTg ngày 18/4/2029 của Thủ tướng Chính phủ"),
                atClauseEnd(
                        "cited and never declared",
                        "CIT-11",
                        "theo Quyết định số 3512/QĐ-TTg ngày 18/4/2019 của Thủ tướng Chính phủ"),
                atClauseEnd(
                        "part of a law with the wrong letters",
                        "CIT-15",
                        "theo Khoản 2 điều 5 của Luật"),
                atClauseEnd(
                        "short date with a needless zero",
                        "CIT-16",
                        "từ ngày 15/05/2023",
                        "kể từ ngày 5/6/2023"),
                Kind.of("instrument dated after issue", "CIT-08", CitationMutations::datedLater),
                Kind.of("instrument out of force", "CIT-10", CitationMutations::outOfForce));
    }

    private static Kind cited(
            String name, Set<String> codes, Function<Instrument, String> citation) {
        return atClauseEnd(
                name,
                codes,
                sample ->
                        sample.cited()
                                .filter(CitationMutations::isCitedInFull)
                                .map(each -> "theo " + citation.apply(each)));
    }

    private static boolean isCitedInFull(Instrument each) {
        boolean kind =
                each.kind().use() == DocumentKind.Use.CITED || each.kind() == DocumentKind.KE_HOACH;
        return kind && each.number() != null && each.date() != null && each.issuer() != null;
    }

    private static LocalDate day(Instrument each) {
        return Objects.requireNonNull(each.date()).value();
    }

    private static String full(Instrument each, String number, LocalDate day) {
        String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        return "%s số %s ngày %02d/%s/%d của %s"
                .formatted(
                        each.kind().title(),
                        number,
                        day.getDayOfMonth(),
                        month,
                        day.getYear(),
                        each.issuer());
    }

    /** The State writes 30/NQ-TW where the Party writes 30-NQ/TW. */
    private static String ofAnotherBody(String number) {
        return number.matches("\\d+-.*/.*")
                ? number.replaceFirst("(\\d+)-(.*)/(.*)", "$1/$2-$3")
                : number.replaceFirst("(\\d+)/([^/]*)-([^-]*)$", "$1-$2/$3");
    }

    private static Stream<Mutant> datedLater(Sample sample) {
        return sample.cited()
                .filter(each -> each.date() != null)
                .flatMap(each ->
                        new Place(sample, each.span(), each.date().span())
                                .becomeEach("2027-03-15", "2028-06-20", "2029-11-05")
                                .map(mutant -> mutant.orWhere(each.id().value().text())));
    }

    private static Stream<Mutant> outOfForce(Sample sample) {
        return sample.cited()
                .filter(each -> each.validity().until() == null && each.validity().from() == null)
                .filter(each -> each.date() != null)
                .flatMap(each ->
                        Stream.of(1, 3)
                                .map(days -> sample.issued().minusDays(days))
                                .filter(last -> last.isAfter(day(each)))
                                .map(last ->
                                        Mutant.below(sample, each.id().span(), "until: " + last)
                                                .orAt(each.span())
                                                .orWhere(each.id().value().text())));
    }
}
