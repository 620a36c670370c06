package vn.kehoach.check.recipient;

import vn.kehoach.check.agency.AbolishedLevels;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.check.name.Predecessor;
import vn.kehoach.check.name.Rewording;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A recipient typed by hand that no longer exists on the plan's date. */
public record RecipientAbolished(String name, LocalDate judgedOn, List<String> successors)
        implements Problem {
    @Override
    public Code code() {
        return new Code("REC-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        NameBook book = NameBook.of(plan);
        return plan.passages().stream()
                .filter(passage -> passage.part() == Part.RECIPIENT)
                .flatMap(passage ->
                        Stream.concat(levels(passage, plan), agencies(passage, book, plan)));
    }

    private static Stream<Diagnostic> levels(Passage passage, ResolvedPlan plan) {
        return AbolishedLevels.in(passage, plan.judgedOn())
                .map(found ->
                        Diagnostic.of(
                                new RecipientAbolished(found.group(), plan.judgedOn(), List.of()),
                                passage.span(found)));
    }

    private static Stream<Diagnostic> agencies(Passage passage, NameBook book, ResolvedPlan plan) {
        return book.find(passage).stream()
                .flatMap(hit ->
                        Predecessor.of(hit, plan).stream()
                                .map((Predecessor old) -> {
                                    Diagnostic diagnostic =
                                            Diagnostic.of(
                                                    new RecipientAbolished(
                                                            old.name(),
                                                            plan.judgedOn(),
                                                            old.successors()),
                                                    hit.span());
                                    return old.successors().size() != 1
                                            ? diagnostic
                                            : Rewording.of(hit, old.successors().getFirst())
                                                    .map(diagnostic::repairedBy)
                                                    .orElse(diagnostic);
                                }));
    }
}
