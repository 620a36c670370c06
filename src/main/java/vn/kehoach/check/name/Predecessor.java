package vn.kehoach.check.name;

import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that nobody bears any more on the plan's date.
 *
 * @param until the last day on which it was borne
 * @param successors names, in the form in which the old one was written
 */
public record Predecessor(String name, Located<LocalDate> until, List<String> successors) {

    private static final Pattern OF_A_PLACE =
            Pattern.compile("\\s+(?:(các )?tỉnh|thành phố|TP\\.?)\\s+(?=\\p{Lu})");

    /** Nothing if somebody bears the name, or if the sentence tells of the past. */
    public static Optional<Predecessor> of(Hit hit, ResolvedPlan plan) {
        LocalDate day = plan.judgedOn();
        boolean gone =
                hit.bearers().stream()
                        .allMatch(each ->
                                NameBook.isNamedByItself(each.assignee().kind())
                                        && each.name().validity().endsBefore(day));
        if (!gone || isOfElsewhere(hit, plan)) {
            return Optional.empty();
        }
        return hit.bearers().stream()
                .max(Comparator.comparing(each -> until(each.name()).value()))
                .filter(last ->
                        !Past.isMeant(
                                hit.passage(), hit.from(), until(last.name()).value().plusDays(1)))
                .map(last ->
                        new Predecessor(last.form(), until(last.name()), successors(hit, plan)));
    }

    private static Located<LocalDate> until(AssigneeName name) {
        Located<LocalDate> until = name.validity().until();
        if (until == null) {
            throw new IllegalStateException(name.name());
        }
        return until;
    }

    private static List<String> successors(Hit hit, ResolvedPlan plan) {
        Set<String> names = new LinkedHashSet<>();
        for (Bearer bearer : hit.bearers()) {
            plan.assignees()
                    .findName(bearer.assignee().id().value())
                    .ifPresentOrElse(
                            name -> names.add(form(bearer, name)),
                            () ->
                                    plan.assignees().successors(bearer.assignee()).stream()
                                            .filter(each -> each.kind() != AssigneeKind.GROUP)
                                            .map(each -> plan.assignees().name(each.id().value()))
                                            .forEach(name -> names.add(form(bearer, name))));
        }
        return List.copyOf(names);
    }

    private static String form(Bearer old, AssigneeName successor) {
        return old.isShort() ? successor.brief() : successor.name();
    }

    /** "Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh": of another province nothing is known. */
    private static boolean isOfElsewhere(Hit hit, ResolvedPlan plan) {
        String letters = hit.passage().letters();
        Matcher place = OF_A_PLACE.matcher(letters).region(hit.to(), letters.length());
        return place.lookingAt()
                && (place.group(1) != null
                        || !letters.startsWith(plan.plan().place(), place.end()));
    }
}
