package vn.kehoach.check;

import vn.kehoach.check.appendix.AppendixNeverReferred;
import vn.kehoach.check.deadline.AssigneeGoneByDeadline;
import vn.kehoach.check.deadline.DueAfterDemand;
import vn.kehoach.check.deadline.DueAfterPeriod;
import vn.kehoach.check.deadline.DueBeforeIssue;
import vn.kehoach.check.deadline.DueOnHoliday;
import vn.kehoach.check.deadline.DueOnWeekend;
import vn.kehoach.check.deadline.FuzzyDeadline;
import vn.kehoach.check.deadline.ImpossibleDeadline;
import vn.kehoach.check.deadline.ReportAfterCollection;
import vn.kehoach.check.deadline.StartsBeforeIssue;
import vn.kehoach.check.lifecycle.IllustrativeContentIssued;
import vn.kehoach.check.task.ApproverOfOtherLevel;
import vn.kehoach.check.task.AssigneeRepeated;
import vn.kehoach.check.task.CoordinatorIsGroup;
import vn.kehoach.check.task.DemandUnfulfilled;
import vn.kehoach.check.task.LeadAlsoSupports;
import vn.kehoach.check.task.LeadMerelySupports;
import vn.kehoach.check.task.LeadWithoutCoordinator;
import vn.kehoach.check.task.OnlyOpenSupport;
import vn.kehoach.check.task.PredecessorDueLater;
import vn.kehoach.check.task.SeveralLeads;
import vn.kehoach.check.task.SimilarTask;
import vn.kehoach.check.task.SupportInsideGroup;
import vn.kehoach.check.task.TaskNotSixClear;
import vn.kehoach.check.task.TaskServesNothing;
import vn.kehoach.check.task.TaskWithoutDeadline;
import vn.kehoach.check.task.TaskWithoutDeliverable;
import vn.kehoach.check.task.TasksWaitInCircle;
import vn.kehoach.check.task.TooManyTasksInMonth;
import vn.kehoach.check.task.VagueTask;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The checks there are, by area. */
public final class Checks {
    private static final List<Check> APPENDICES = List.of(AppendixNeverReferred::check);

    private static final List<Check> LIFE_CYCLE = List.of(IllustrativeContentIssued::check);

    private static final List<Check> TASKS =
            List.of(
                    LeadWithoutCoordinator::check,
                    CoordinatorIsGroup::check,
                    TaskWithoutDeadline::check,
                    TaskWithoutDeliverable::check,
                    LeadAlsoSupports::check,
                    SeveralLeads::check,
                    AssigneeRepeated::check,
                    SupportInsideGroup::check,
                    SimilarTask::check,
                    TaskServesNothing::check,
                    ApproverOfOtherLevel::check,
                    VagueTask::check,
                    LeadMerelySupports::check,
                    PredecessorDueLater::check,
                    TasksWaitInCircle::check,
                    DemandUnfulfilled::check,
                    TooManyTasksInMonth::check,
                    OnlyOpenSupport::check,
                    TaskNotSixClear::check);

    private static final List<Check> DEADLINES =
            List.of(
                    DueBeforeIssue::check,
                    StartsBeforeIssue::check,
                    ImpossibleDeadline::check,
                    DueAfterPeriod::check,
                    DueOnHoliday::check,
                    DueOnWeekend::check,
                    ReportAfterCollection::check,
                    FuzzyDeadline::check,
                    DueAfterDemand::check,
                    AssigneeGoneByDeadline::check);

    private static final List<List<Check>> ALL = List.of(TASKS, DEADLINES, APPENDICES, LIFE_CYCLE);

    private Checks() {}

    /** What one check finds. */
    private interface Check extends Function<ResolvedPlan, Stream<Diagnostic>> {}

    public static void run(ResolvedPlan plan, Diagnostics diagnostics) {
        ALL.stream()
                .flatMap(List::stream)
                .flatMap(check -> check.apply(plan))
                .forEach(diagnostics::add);
    }
}
