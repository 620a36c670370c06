package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.FIGURE;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.YEAR;
import static vn.kehoach.decode.ValueForm.list;

import vn.kehoach.decode.ValueForm.ByYear;
import vn.kehoach.decode.ValueForm.ListOf;
import vn.kehoach.decode.ValueForm.Repetition;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.FundingSource;
import vn.kehoach.model.Provenance;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlScalar;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

final class FundingDecoder {
    static final Shape SOURCE =
            Shape.of(Owner.FUNDING_SOURCE)
                    .required("name", TEXT)
                    .required("amounts", new ByYear(FIGURE))
                    .optional("note", TEXT)
                    .illustratable();
    static final Shape SHAPE =
            Shape.of(Owner.FUNDING)
                    .required("unit", TEXT)
                    .required("years", new ListOf(YEAR, Repetition.REFUSED))
                    .required("sources", list(SOURCE))
                    .optional("caption", TEXT)
                    .optional("notes", list(TEXT));

    private FundingDecoder() {}

    static Content decode(Fields fields, Provenance provenance, Span span) {
        List<Integer> years = years(fields);
        return new Content.Funding(
                fields.textOrNull("caption"),
                fields.text("unit"),
                years,
                fields.list("sources", SOURCE, source -> source(source, years)),
                fields.texts("notes"),
                provenance,
                span);
    }

    private static List<Integer> years(Fields fields) {
        Set<Integer> seen = new HashSet<>();
        return fields.list(
                "years",
                value ->
                        value.year()
                                .filter(year -> {
                                    boolean isNew = seen.add(year);
                                    if (!isNew) {
                                        value.report(new ValueProblem.RepeatedYear(year));
                                    }
                                    return isNew;
                                }));
    }

    private static FundingSource source(Fields fields, List<Integer> years) {
        return new FundingSource(
                fields.text("name"),
                fields.value("amounts").map(value -> amounts(value, years)).orElse(Map.of()),
                fields.textOrNull("note"),
                fields.provenance(),
                fields.places());
    }

    private static Map<Integer, BigDecimal> amounts(Value value, List<Integer> years) {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        for (Value.YearEntry entry : value.byYear()) {
            // Without any year known, its absence has been reported already.
            if (!years.isEmpty() && !years.contains(entry.year())) {
                value.report(new ValueProblem.YearNotDeclared(entry.year(), years), entry.place());
            }
            amount(entry.value()).ifPresent(amount -> amounts.put(entry.year(), amount));
        }
        return amounts;
    }

    private static Optional<BigDecimal> amount(Value value) {
        return value.scalar(FIGURE)
                .map(YamlScalar::text)
                .flatMap(text -> FigureParser.parse(text, value::report))
                .map(quantity -> quantity.value());
    }
}
