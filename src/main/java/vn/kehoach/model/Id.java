package vn.kehoach.model;

/** The name by which a plan's things call each other; each kind of thing has its own type of id. */
public sealed interface Id
        permits PlanId,
                GoalId,
                IndicatorId,
                IndicatorGroupId,
                TaskId,
                TaskGroupId,
                SectionId,
                AppendixId,
                AssigneeId,
                InstrumentId,
                DemandId {
    String text();
}
