package vn.kehoach.check.across;

import vn.kehoach.check.task.Likenesses;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Period;

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

    private record Led(ComparedPlan plan, LedTask task) {}

    public static Stream<Diagnostic> check(List<ComparedPlan> plans) {
        return Issuers.withSeveral(plans).flatMap(TaskLedByAnother::ofOneIssuer);
    }

    private static Stream<Diagnostic> ofOneIssuer(List<ComparedPlan> plans) {
        List<Led> tasks =
                plans.stream()
                        .flatMap(plan -> plan.tasks().stream().map(task -> new Led(plan, task)))
                        .toList();
        List<OptionalInt> earlier =
                Likenesses.in(tasks.stream().map(each -> each.task().wording()).toList());
        return IntStream.range(0, tasks.size())
                .filter(i -> earlier.get(i).isPresent())
                .boxed()
                .flatMap(i -> compare(tasks.get(i), tasks.get(earlier.get(i).getAsInt())));
    }

    private static Stream<Diagnostic> compare(Led each, Led other) {
        return other.plan().isOtherThan(each.plan())
                        && overlap(each.plan().period(), other.plan().period())
                        && each.task().leads().areOthersThan(other.task().leads())
                ? Stream.of(of(each.task(), other.task(), other.plan()))
                : Stream.empty();
    }

    private static boolean overlap(Period one, Period other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }

    private static Diagnostic of(LedTask each, LedTask other, ComparedPlan otherPlan) {
        return Diagnostic.of(
                new TaskLedByAnother(
                        each.id(), each.leads().named(), other.leads().named(), otherPlan.id()),
                each.place(),
                new Related(Relation.ALSO_HERE, other.place()));
    }
}
