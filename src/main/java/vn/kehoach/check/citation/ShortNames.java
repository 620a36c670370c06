package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Reference;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether short names are given once, before they are used, and used at all. */
public final class ShortNames {
    private final ResolvedPlan plan;
    private final Namings namings;
    private final List<InstrumentUse> uses;

    private ShortNames(ResolvedPlan plan) {
        this.plan = plan;
        this.namings = Namings.in(plan);
        this.uses = InstrumentUse.in(plan).stream().filter(use -> use.passage() != null).toList();
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        ShortNames names = new ShortNames(plan);
        List<Diagnostic> found = new ArrayList<>();
        names.notGiven(found);
        names.givenTwice(found);
        names.neverUsed(found);
        names.longAgain(found);
        return found.stream();
    }

    private void notGiven(List<Diagnostic> found) {
        Set<String> reported = new HashSet<>();
        for (InstrumentUse use : uses) {
            String alias = use.instrument().alias();
            if (alias == null || use.form() != Reference.Form.ALIAS || explainsItself(use)) {
                continue;
            }
            Optional<GivenName> given = given(use.instrument());
            if (given.isEmpty() && reported.add(Shown.id(use.instrument()))) {
                found.add(
                        Diagnostic.of(
                                new ShortNameNotGiven(alias, Shown.id(use.instrument())),
                                use.span()));
            } else if (given.isPresent() && Namings.isBefore(use.span(), given.get().span())) {
                found.add(
                        Diagnostic.of(
                                new ShortNameTooEarly(alias),
                                use.span(),
                                new Related(Relation.NAMED_HERE, given.get().span())));
            }
        }
    }

    private Optional<GivenName> given(Instrument instrument) {
        return namings.all().stream()
                .filter(each ->
                        each.of().equals(Shown.id(instrument))
                                || each.name().equals(instrument.alias()))
                .findFirst();
    }

    /** A name with the number in it tells by itself what it means; so does one in a notice. */
    private static boolean explainsItself(InstrumentUse use) {
        String number = use.instrument().number();
        String alias = use.instrument().alias();
        return alias == null
                || number != null && alias.contains(number)
                || use.passage() == null
                || use.passage().part() == Passage.Part.NOTICE;
    }

    private void givenTwice(List<Diagnostic> found) {
        Map<String, GivenName> first = new HashMap<>();
        for (GivenName given : namings.all()) {
            GivenName before = given.isOfGroup() ? null : first.putIfAbsent(given.name(), given);
            if (before != null) {
                found.add(
                        Diagnostic.of(
                                new ShortNameGivenTwice(given.name()),
                                given.span(),
                                new Related(Relation.NAMED_HERE, before.span())));
            }
        }
    }

    /** Names of agencies are left alone: they come back in names that are called for by id. */
    private void neverUsed(List<Diagnostic> found) {
        for (GivenName given : namings.all()) {
            if (!given.of().isEmpty() && !given.name().isEmpty() && !isUsed(given)) {
                found.add(Diagnostic.of(new ShortNameNeverUsed(given.name()), given.span()));
            }
        }
    }

    private boolean isUsed(GivenName given) {
        Span own = given.span();
        boolean called =
                uses.stream()
                        .anyMatch(use ->
                                Shown.id(use.instrument()).equals(given.of())
                                        && use.form() == Reference.Form.ALIAS
                                        && !own.contains(use.span()));
        return called
                || plan.passages().stream()
                        .anyMatch(passage ->
                                occurrences(passage, given.name())
                                        > (passage.equals(given.passage()) && isTyped(given)
                                                ? 1
                                                : 0));
    }

    private static boolean isTyped(GivenName given) {
        return given.naming().name().text().equals(given.name());
    }

    private static int occurrences(Passage passage, String name) {
        String letters = passage.letters();
        int count = 0;
        for (int at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1)) {
            count++;
        }
        return count;
    }

    private void longAgain(List<Diagnostic> found) {
        for (InstrumentUse use : uses) {
            boolean asked = use.form() == Reference.Form.FULL || use.form() == Reference.Form.DATED;
            if (asked) {
                namings.inFullAgain(
                                Shown.name(use.instrument()),
                                Shown.id(use.instrument()),
                                use.span())
                        .ifPresent(found::add);
            }
        }
    }
}
