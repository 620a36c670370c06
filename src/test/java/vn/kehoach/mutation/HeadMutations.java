package vn.kehoach.mutation;

import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The head of a plan and its signature: there is one of each, broken in many ways. */
final class HeadMutations {
    private static final List<String> OFFICES =
            List.of(
                    "[chủ tịch]",
                    "[chủ tịch, phó chủ tịch]",
                    "[chủ tịch, chánh văn phòng, phó chánh văn phòng]");

    private HeadMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("period reversed", "VAL-11", HeadMutations::periodReversed),
                Kind.of("issue date in no known form", "TT-08", HeadMutations::dateInOtherForm),
                Kind.of("number out of range", "VAL-01", HeadMutations::number),
                Kind.of("academic title before the name", "SIG-03", HeadMutations::title),
                Kind.of("unknown authority", "FLD-14", HeadMutations::authority),
                new Kind(
                        "offices do not fit the authority",
                        Set.of("SIG-02", "VAL-24"),
                        HeadMutations::offices));
    }

    private static Place head(Sample sample, String key) {
        Span place = sample.plan().places().value(key);
        return new Place(sample, place, place);
    }

    private static Place signature(Sample sample, String key) {
        Places places = sample.plan().signature().places();
        return new Place(sample, places.whole(), places.value(key));
    }

    private static Stream<Mutant> periodReversed(Sample sample) {
        return IntStream.range(0, 15)
                .mapToObj(i -> "{ from: %d, to: %d }".formatted(2031 + i, 2030 - i))
                .map(head(sample, "period")::become);
    }

    private static Stream<Mutant> dateInOtherForm(Sample sample) {
        LocalDate day = sample.issued();
        return Stream.of(
                        "d 'tháng' M",
                        "dd.MM.yyyy",
                        "yyyy/MM",
                        "M-yyyy",
                        "'ngày' d",
                        "yy-M-d",
                        "yyyy.MM.dd",
                        "d/M",
                        "'năm' yyyy",
                        "MM-dd-yyyy'x'",
                        "'mồng' d",
                        "'hôm nay'",
                        "'sắp ký'")
                .map(form -> day.format(DateTimeFormatter.ofPattern(form)))
                .map(head(sample, "date")::become);
    }

    private static Stream<Mutant> number(Sample sample) {
        return head(sample, "number")
                .becomeEach(
                        "0",
                        "-3",
                        "1.5",
                        "140a",
                        "mười",
                        "00",
                        "1e3",
                        "0x8C",
                        "140/KH",
                        "999999999999",
                        "+5",
                        "140,",
                        "số 5");
    }

    private static Stream<Mutant> title(Sample sample) {
        Place name = signature(sample, "name");
        return Stream.of(
                        "TS.",
                        "TS",
                        "ThS.",
                        "PGS.TS.",
                        "GS.TS.",
                        "PGS, TS",
                        "Tiến sĩ",
                        "Thạc sĩ",
                        "GS.",
                        "PGS.",
                        "ThS",
                        "Giáo sư",
                        "Phó Giáo sư")
                .map(title -> name.become("\"" + title + " " + name.text() + "\""));
    }

    private static Stream<Mutant> authority(Sample sample) {
        return signature(sample, "authority")
                .becomeEach(
                        "T.M", "KY", "TMM", "kt.", "PP", "TQ", "ký thay", "TU", "TLL", "TUG", "UQ",
                        "QQ", "P");
    }

    /** An authority with as many offices as another one has, and offices that are too many. */
    private static Stream<Mutant> offices(Sample sample) {
        Place authority = signature(sample, "authority");
        Place offices = signature(sample, "offices");
        Stream<Mutant> wrong =
                Stream.of(
                                "TM:2", "TM:3", "KT:1", "KT:3", "TL:1", "TUQ:1", "TUQ:3", "Q:2",
                                "Q:3", "none:2", "none:3")
                        .map(each -> each.split(":"))
                        .map(each ->
                                Mutant.of(
                                        sample,
                                        offices.item(),
                                        authority.edit(each[0]),
                                        offices.edit(OFFICES.get(Integer.parseInt(each[1]) - 1))));
        return Stream.concat(
                offices.becomeEach(
                        "[a, b, c, d]",
                        "[chủ tịch, phó chủ tịch, chánh văn phòng, phó chánh văn phòng]"),
                wrong);
    }
}
