package vn.kehoach.check.across;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.IssueDate;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Register entries for plans that lie in the same folder and say otherwise of themselves.
 *
 * <p>An entry means a plan if kind and issuer agree and either the number in its year or day and
 * subject do.
 */
public final class PlanCitedWrongly {
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,9})/.*");

    private final Map<Numbered, ComparedPlan> numbered = new HashMap<>();
    private final Map<Titled, ComparedPlan> titled = new HashMap<>();

    private record Numbered(String issuer, DocumentKind kind, int number, int year) {}

    private record Titled(String issuer, DocumentKind kind, LocalDate day, String subject) {}

    private PlanCitedWrongly() {}

    public static Stream<Diagnostic> check(List<ComparedPlan> plans) {
        PlanCitedWrongly known = new PlanCitedWrongly();
        plans.forEach(known::add);
        return instruments(plans).flatMap(known::compare);
    }

    /** Each once, though the shared ones are known to all plans. */
    private static Stream<Instrument> instruments(List<ComparedPlan> plans) {
        Map<Object, Instrument> all = new LinkedHashMap<>();
        for (ComparedPlan plan : plans) {
            for (Instrument instrument : plan.instruments()) {
                all.putIfAbsent(instrument.span(), instrument);
            }
        }
        return all.values().stream();
    }

    private void add(ComparedPlan plan) {
        Located<DocumentNumber> number = plan.number();
        if (number != null
                && plan.issuer().isPresent()
                && plan.date().value() instanceof IssueDate.Signed(LocalDate day)) {
            String issuer = plan.issuer().get();
            DocumentKind kind = plan.kind();
            numbered.putIfAbsent(
                    new Numbered(issuer, kind, number.value().value(), day.getYear()), plan);
            titled.putIfAbsent(new Titled(issuer, kind, day, plan.subject()), plan);
        }
    }

    private Stream<Diagnostic> compare(Instrument entry) {
        Located<LocalDate> date = entry.date();
        int number = number(entry);
        if (date == null || entry.issuer() == null || number == 0) {
            return Stream.empty();
        }
        String issuer = Likeness.of(entry.issuer());
        ComparedPlan sameNumber =
                numbered.get(new Numbered(issuer, entry.kind(), number, date.value().getYear()));
        if (sameNumber != null) {
            return otherDate(entry, date, sameNumber);
        }
        String subject = entry.subject() == null ? "" : Likeness.of(entry.subject());
        ComparedPlan sameTitle =
                titled.get(new Titled(issuer, entry.kind(), date.value(), subject));
        return sameTitle == null ? Stream.empty() : otherNumber(entry, sameTitle);
    }

    private static int number(Instrument entry) {
        Matcher number = NUMBER.matcher(entry.number() == null ? "" : entry.number());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static Stream<Diagnostic> otherDate(
            Instrument entry, Located<LocalDate> date, ComparedPlan plan) {
        return plan.date().value() instanceof IssueDate.Signed(LocalDate day)
                        && !day.equals(date.value())
                ? Stream.of(
                        Diagnostic.of(
                                new PlanCitedWithOtherDate(
                                        entry.id().value().text(), date.value(), day, plan.id()),
                                date.span(),
                                new Related(Relation.DATED_HERE, plan.date().span())))
                : Stream.empty();
    }

    private static Stream<Diagnostic> otherNumber(Instrument entry, ComparedPlan plan) {
        Located<DocumentNumber> number = plan.number();
        return number == null
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new PlanCitedWithOtherNumber(
                                        entry.id().value().text(),
                                        number(entry),
                                        number.value().value(),
                                        plan.id()),
                                entry.places().value("number"),
                                new Related(Relation.NUMBERED_HERE, number.span())));
    }
}
