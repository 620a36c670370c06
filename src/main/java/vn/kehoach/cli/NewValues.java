package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.insert.Entry;
import vn.kehoach.scaffold.FreeId;
import vn.kehoach.scaffold.Quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the options of {@code new} say of the entry, as YAML. */
record NewValues(ParseResult parsed, String what, Words words) {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+){0,63}";
    private static final int LONGEST_ID = 64;

    /** Options whose values are ids, and the keys that they are written under. */
    private static final Map<String, String> IDS =
            Map.of(
                    "--support", "support",
                    "--lead", "lead",
                    "--goal", "goals",
                    "--indicator", "indicators");

    private static final List<String> ORDER =
            List.of(
                    "--kind",
                    "--number",
                    "--name",
                    "--short",
                    "--symbol",
                    "--date",
                    "--issuer",
                    "--subject",
                    "--label",
                    "--content",
                    "--due",
                    "--deliverable",
                    "--approver",
                    "--parent",
                    "--goal",
                    "--indicator",
                    "--unit",
                    "--better",
                    "--target",
                    "--lead",
                    "--from",
                    "--source");

    /** Refuses what the kind of entry does not take, and what it lacks. */
    void check() throws Refusal {
        List<String> required = NewSpec.REQUIRED.getOrDefault(what, List.of());
        List<String> optional = NewSpec.OPTIONAL.getOrDefault(what, List.of());
        for (String option : NewSpec.all()) {
            if (has(option) && !required.contains(option) && !optional.contains(option)) {
                throw refusal("new.not-taken", what, option);
            }
        }
        for (String option : required) {
            if (!has(option)) {
                throw refusal("usage.missing", option);
            }
        }
        if (what.equals("instrument") && !has("--name") && !has("--number")) {
            throw refusal("usage.missing", "--number, --name");
        }
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    String one(String option) {
        String value = parsed.matchedOptionValue(option, "");
        return value.strip();
    }

    List<String> several(String option) {
        return parsed.matchedOptionValue(option, List.<String>of()).stream()
                .map(String::strip)
                .toList();
    }

    /** The one that was asked for, or one made of the words of an option. */
    String id(String named, Set<String> taken) throws Refusal {
        if (!has("--id")) {
            return FreeId.of(one(named), what, taken::contains);
        }
        String id = one("--id");
        checkId("--id", id);
        if (taken.contains(id)) {
            throw refusal("new.taken", id);
        }
        return id;
    }

    Entry entry(String id) throws Refusal {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", id);
        for (String option : ORDER) {
            boolean elsewhere = what.equals("task") && option.equals("--lead");
            if (has(option) && !elsewhere) {
                values.put(key(option), yaml(option));
            }
        }
        return Entry.of(values);
    }

    /** Of an assignment. */
    Map<String, String> assignment() throws Refusal {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("lead", ids("--lead"));
        if (has("--support")) {
            values.put("support", ids("--support"));
        }
        return values;
    }

    Map<String, String> group() throws Refusal {
        checkId("--group", one("--group"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", one("--group"));
        values.put("heading", text("--heading"));
        return values;
    }

    private static String key(String option) {
        return option.equals("--target")
                ? "targets"
                : IDS.getOrDefault(option, option.substring(2));
    }

    private String yaml(String option) throws Refusal {
        if (IDS.containsKey(option)) {
            return ids(option);
        }
        return switch (option) {
            case "--target" -> targets();
            case "--unit" ->
                    one(option).matches("[a-z0-9/-]+")
                            ? one(option)
                            : "{ text: " + text(option) + " }";
            case "--due", "--date", "--from", "--kind", "--better", "--approver", "--parent" ->
                    one(option).matches("[0-9A-Za-z.-]+") ? one(option) : text(option);
            default -> text(option);
        };
    }

    private String ids(String option) throws Refusal {
        List<String> ids = several(option);
        for (String id : ids) {
            checkId(option, id);
        }
        return ids.size() == 1 && !option.equals("--goal") && !option.equals("--indicator")
                ? ids.get(0)
                : "[" + String.join(", ", ids) + "]";
    }

    private String targets() throws Refusal {
        Map<String, String> byYear = new TreeMap<>();
        for (String target : several("--target")) {
            int equals = target.indexOf('=');
            String year = equals < 0 ? target : target.substring(0, equals).strip();
            if (equals < 0 || !year.matches("(19|20|21)[0-9]{2}") || byYear.containsKey(year)) {
                throw refusal("new.target", target);
            }
            byYear.put(year, Quoted.always(target.substring(equals + 1).strip()));
        }
        List<String> pairs =
                byYear.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList();
        return "{ " + String.join(", ", pairs) + " }";
    }

    private String text(String option) throws Refusal {
        String text = one(option);
        if (text.isEmpty() || InitAnswers.hasNoLetters(text)) {
            throw refusal("new.text", option);
        }
        return Quoted.of(text);
    }

    private void checkId(String option, String id) throws Refusal {
        if (id.length() > LONGEST_ID || !id.matches(ID)) {
            throw refusal("new.id", option, id);
        }
    }

    private Refusal refusal(String key, Object... values) {
        return new Refusal(ExitStatus.USAGE, words.of(key, values));
    }
}
