package vn.kehoach.schema;

import vn.kehoach.decode.FileKind;
import vn.kehoach.decode.Owner;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot;
import vn.kehoach.decode.Slot.Key;
import vn.kehoach.yaml.YamlNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All keys of the language, file by file, in Markdown. */
record LanguagePage(LanguageWords words) {
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("<!-- ").append(words.page("origin")).append(" -->\n\n");
        text.append("# ").append(words.page("title")).append("\n\n");
        text.append(words.page("introduction")).append('\n');
        OwnerShapes shapes = new OwnerShapes();
        for (FileKind kind : FileKind.values()) {
            List<Owner> fresh = shapes.add(kind.shape());
            for (Owner owner : fresh) {
                boolean file = owner == kind.shape().owner();
                text.append(file ? "\n## " : "\n### ").append(words.owner(owner).title());
                text.append(file ? ": " + name(kind) + "\n" : "\n");
                section(owner, shapes.of(owner), text);
            }
        }
        return text.toString();
    }

    private static String name(FileKind kind) {
        return switch (kind) {
            case TASKS -> "`tasks.yaml`, `tasks/*.yaml`";
            case CALENDAR -> "`calendar/*.yaml`";
            case PLAN, GOALS, INDICATORS, ASSIGNEES, INSTRUMENTS, HOUSE_STYLE ->
                    "`" + kind.tag() + ".yaml`";
        };
    }

    private void section(Owner owner, Shape shape, StringBuilder text) {
        Wording wording = words.owner(owner);
        if (!wording.text().isEmpty()) {
            text.append('\n').append(wording.text()).append('\n');
        }
        for (Slot slot : shape.slots()) {
            if (slot.options().size() > 1) {
                text.append('\n').append(words.page("one-of")).append(": ");
                text.append(code(slot.keys())).append(".\n");
            }
        }
        text.append("\n| ").append(words.page("key")).append(" | ").append(words.page("what"));
        text.append(" | ").append(words.page("value")).append(" |\n|---|---|---|\n");
        for (Slot slot : shape.slots()) {
            for (Key key : slot.options()) {
                row(owner, slot, key, text);
            }
        }
    }

    private void row(Owner owner, Slot slot, Key key, StringBuilder text) {
        boolean required = slot.presence() == Slot.Presence.REQUIRED && slot.options().size() == 1;
        String name = required ? "**" + key.name() + "**" : key.name();
        Wording wording = words.key(owner, key.name());
        text.append("| ").append(name).append(" | ").append(cell(wording.title()));
        if (!wording.text().isEmpty()) {
            text.append(". ").append(cell(wording.text()));
        }
        text.append(" | ").append(new FormPhrase(owner, key.name(), words).of(key.form()));
        List<YamlNode> examples = words.examples(owner, key.name());
        if (!examples.isEmpty()) {
            text.append("<br>").append(words.page("example")).append(": ");
            text.append(code(examples.stream().map(each -> each.span().text().strip()).toList()));
        }
        text.append(" |\n");
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9 -]", "").replace(' ', '-');
    }

    static String code(List<String> names) {
        return names.stream().map(name -> "`" + cell(name) + "`").collect(Collectors.joining(", "));
    }

    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s*\\n\\s*", " ");
    }

    static String pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(each -> code(List.of(each.getKey())) + " " + cell(each.getValue()))
                .collect(Collectors.joining("<br>"));
    }
}
