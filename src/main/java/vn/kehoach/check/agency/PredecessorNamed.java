package vn.kehoach.check.agency;

import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.Past;
import vn.kehoach.check.name.Predecessor;
import vn.kehoach.check.name.Rewording;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An agency typed by hand that no longer exists under this name. */
public record PredecessorNamed(
        String name, LocalDate until, LocalDate judgedOn, List<String> successors)
        implements Recurring {
    @Override
    public Code code() {
        return new Code("AGC-07");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Agencies.named(plan)
                .filter(hit -> isToday(hit.passage().part()))
                .flatMap(hit ->
                        Predecessor.of(hit, plan).map(old -> diagnostic(hit, old, plan)).stream());
    }

    /** Where figures come from may be long ago; recipients have a rule of their own. */
    private static boolean isToday(Part part) {
        return part != Part.SOURCE && part != Part.NOTICE && part != Part.RECIPIENT;
    }

    private static Diagnostic diagnostic(Hit hit, Predecessor old, ResolvedPlan plan) {
        Diagnostic diagnostic =
                Diagnostic.of(
                        new PredecessorNamed(
                                old.name(), old.until().value(), plan.judgedOn(), old.successors()),
                        hit.span(),
                        new Related(Relation.EXPIRES_HERE, old.until().span()));
        if (old.successors().size() != 1) {
            return diagnostic;
        }
        String successor = old.successors().getFirst();
        boolean alreadyThere =
                Past.sentence(hit.passage().letters(), hit.from()).contains(successor);
        return alreadyThere
                ? diagnostic
                : Rewording.of(hit, successor).map(diagnostic::repairedBy).orElse(diagnostic);
    }
}
