package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlMapping;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The mappings of the language, each with its keys in the order of docs/language.md.
 *
 * <p>{@code key:form} says what the mappings are that stand under a key, or in the list there.
 */
public enum Form {
    PLAN(
            "id kind number date issuer place period:period stage revision medium urgency secrecy"
                    + " circulation drafter:drafter contact-line sample notice implements subject"
                    + " basis:worded preamble body:section appendices:appendix signature:signature"
                    + " recipients:recipient"),
    DRAFTER("sign copies"),
    PERIOD("from to"),
    WORDED("text"),
    SECTION("id heading provenance source content:block paragraphs:entry"),
    BLOCK(
            "heading id goals tasks indicators marks show columns numbering provenance source text"
                + " note paragraphs:entry points:entry bullets:entry duties:duty funding:funding"
                + " table:table form:annexed_form content:block"),
    ENTRY("id provenance source text points:entry bullets:entry"),
    DUTY("assignees provenance source text points:entry bullets:entry"),
    FUNDING("caption unit years sources:funding_source notes"),
    FUNDING_SOURCE("name amounts:figure note provenance source"),
    TABLE("caption unit columns:column rows:row notes"),
    COLUMN("heading width align"),
    ROW("group total text across down align"),
    ANNEXED_FORM("title lines columns:column rows:row blank-rows signatures notes"),
    APPENDIX(
            "id title orientation separate-file provenance source table columns groups numbering"
                    + " notes content:block"),
    SIGNATURE("authority offices name provenance source"),
    RECIPIENT("text to assigned file note unit copies provenance source"),
    GOALS("goals:goal"),
    GOAL("id provenance source label content parent"),
    INDICATORS("groups:indicator_group"),
    INDICATOR_GROUP("id heading provenance source indicators:indicator shares"),
    INDICATOR(
            "id provenance name unit:worded better baseline:baseline targets:figure lead support"
                    + " superior:superior sum-of source note rationale"),
    BASELINE("year value:figure source"),
    SUPERIOR("instrument targets:figure"),
    TASKS("groups:task_group"),
    TASK_GROUP("id heading provenance source assignments:assignment"),
    ASSIGNMENT("lead coordinator support provenance source tasks:task"),
    TASK(
            "id provenance source content due deliverable approver goals indicators enabling after"
                    + " fulfils note rationale"),
    ASSIGNEES("assignees:assignee"),
    ASSIGNEE(
            "id kind name short symbol from until names:assignee_name successors members open"
                    + " letterhead superior contact:contact collective functions officers:officer"
                    + " source"),
    CONTACT("address phone fax email website"),
    ASSIGNEE_NAME("name short symbol from until"),
    OFFICER("name office from until"),
    INSTRUMENTS("instruments:instrument"),
    INSTRUMENT(
            "id kind number name date issuer subject alias from until replaced-by implements"
                    + " demands:demand source"),
    DEMAND("id text due"),
    HOUSE_STYLE(
            "counts severities:weighing six-clear most-tasks-due-in-a-month set-apart-for-secrets"),
    WEIGHING("rules severity plans"),
    CALENDAR("year source days-off:days working-days:days"),
    DAYS("day from until name source"),

    /** Figures by year, or one: always in quotes, since "12.000" without is 12 to other readers. */
    FIGURE("text");

    private final List<String> keys;
    private final List<String> forms;

    Form(String spec) {
        List<String[]> parts = Arrays.stream(spec.split(" ")).map(key -> key.split(":")).toList();
        keys = parts.stream().map(part -> part[0]).toList();
        forms = parts.stream().map(part -> part.length > 1 ? part[1] : "").toList();
    }

    /** What a file holds, by its name and that of its folder; nothing if it is no source. */
    public static Optional<Form> ofFile(Path file) {
        Path folder = file.getParent();
        String within = folder == null ? "" : String.valueOf(folder.getFileName());
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return Optional.empty();
        }
        return switch (name) {
            case "plan.yaml" -> Optional.of(PLAN);
            case "goals.yaml" -> Optional.of(GOALS);
            case "indicators.yaml" -> Optional.of(INDICATORS);
            case "assignees.yaml" -> Optional.of(ASSIGNEES);
            case "instruments.yaml" -> Optional.of(INSTRUMENTS);
            case "kehoach.yaml" -> Optional.of(HOUSE_STYLE);
            default ->
                    within.equals("calendar")
                            ? Optional.of(CALENDAR)
                            : within.equals("tasks") || name.equals("tasks.yaml")
                                    ? Optional.of(TASKS)
                                    : Optional.empty();
        };
    }

    /** In the order in which they are written. */
    public List<String> keys() {
        return keys;
    }

    /** That of the mappings under a key; null for those whose keys are not fixed. */
    static @Nullable Form under(@Nullable Form form, String key) {
        int found = form == null ? -1 : form.keys.indexOf(key);
        String name = form == null || found < 0 ? "" : form.forms.get(found);
        if (form == FIGURE && found < 0) {
            return FIGURE;
        }
        return name.isEmpty() ? null : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Keys that are not known come last; years in their order. */
    static Comparator<String> order(@Nullable Form form, YamlMapping mapping) {
        boolean years =
                mapping.entries().stream()
                        .allMatch(entry -> entry.key().text().matches("[0-9]{4}"));
        if (years) {
            return Comparator.naturalOrder();
        }
        if (form != null) {
            return Comparator.comparingInt(key -> {
                int found = form.keys.indexOf(key);
                return found < 0 ? form.keys.size() : found;
            });
        }
        return (a, b) -> 0;
    }
}
