package vn.kehoach.decode;

import vn.kehoach.diagnostic.Problem;

import java.util.Optional;

/** What should be written instead of a value that can mean one thing only. */
final class CertainValue {
    private CertainValue() {}

    static Optional<String> of(Problem problem) {
        return switch (problem) {
            case ValueProblem.MalformedDay day ->
                    readable(day.proposal()).filter(DateParser::isDay);
            case ValueProblem.MalformedIssueDate date ->
                    readable(date.proposal())
                            .filter(each -> DateParser.isDay(each) || DateParser.isMonth(each));
            case ValueProblem.MalformedDeadline deadline when deadline.nearest().size() == 1 ->
                    readable(deadline.nearest().get(0))
                            .filter(each -> DeadlineProposal.isCertain(deadline.deadline(), each));
            default -> Optional.empty();
        };
    }

    /** "31/31/2024" proposes a day that is none either. */
    private static Optional<String> readable(String proposal) {
        return DeadlineParser.parse(proposal, fault -> {}).map(deadline -> proposal);
    }
}
