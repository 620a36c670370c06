package vn.kehoach.check.across;

import vn.kehoach.check.task.Likenesses;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Period;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two plans of one issuer that are in force together give one task to two leads.
 *
 * @param leads names of those who lead here
 * @param otherLeads names of those who lead there
 * @param other id of the other plan
 */
public record TaskLedByAnother(
        String task, List<String> leads, List<String> otherLeads, String other) implements Problem {
    @Override
    public Code code() {
        return new Code("PLN-01");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(List<ResolvedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(TaskLedByAnother::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ResolvedPlan> plans) {
        List<LedTask> tasks = plans.stream().flatMap(LedTask::in).toList();
        List<OptionalInt> earlier = Likenesses.in(tasks.stream().map(LedTask::wording).toList());
        return IntStream.range(0, tasks.size())
                .filter(i -> earlier.get(i).isPresent())
                .boxed()
                .flatMap(i -> compare(tasks.get(i), tasks.get(earlier.get(i).getAsInt())));
    }

    private static Stream<Diagnostic> compare(LedTask each, LedTask other) {
        return other.plan() != each.plan()
                        && overlap(each.plan().plan().period(), other.plan().plan().period())
                        && each.leads().areOthersThan(other.leads())
                ? Stream.of(of(each, other))
                : Stream.empty();
    }

    private static boolean overlap(Period one, Period other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }

    private static Diagnostic of(LedTask each, LedTask other) {
        return Diagnostic.of(
                new TaskLedByAnother(
                        each.task().id().value().text(),
                        each.leads().named(),
                        other.leads().named(),
                        Issuers.id(other.plan())),
                each.task().content().span(),
                new Related(Relation.ALSO_HERE, other.task().content().span()));
    }
}
