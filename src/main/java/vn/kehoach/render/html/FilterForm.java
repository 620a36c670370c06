package vn.kehoach.render.html;

import vn.kehoach.document.Inventory;
import vn.kehoach.document.WebPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a reader chooses by. Hidden until the script, which alone can obey it, shows it. */
final class FilterForm {
    private final HtmlWriter html;
    private final WebPage page;

    FilterForm(HtmlWriter html, WebPage page, String label) {
        this.html = html;
        this.page = page;
        html.openBlock(
                "form",
                Attributes.classes("filter")
                        .and("role", "search")
                        .and("aria-label", label)
                        .and("hidden", "hidden"));
    }

    FilterForm search() {
        openField("search", "wide");
        html.empty(
                "input",
                Attributes.of("type", "search").and("name", "q").and("autocomplete", "off"));
        html.close();
        return this;
    }

    /** Lead or support, of any agency that has something to do. */
    FilterForm agencies(Stream<Inventory.Hands> hands) {
        Map<String, String> agencies = new LinkedHashMap<>();
        hands.flatMap(each -> Stream.of(each.leads(), each.supports()))
                .flatMap(List::stream)
                .forEach(agency -> agencies.putIfAbsent(agency.id(), agency.name()));
        if (agencies.isEmpty()) {
            return this;
        }
        select("agency", "wide", agencies, "sorted");
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("lead", page.word("role-lead"));
        roles.put("support", page.word("role-support"));
        return select("role", "", roles, "");
    }

    FilterForm groups(Stream<Inventory.Group> groups) {
        Map<String, String> headings = new LinkedHashMap<>();
        groups.forEach(group -> headings.putIfAbsent(group.id(), group.heading()));
        return headings.size() > 1 ? select("group", "wide", headings, "") : this;
    }

    FilterForm select(String name, Map<String, String> options) {
        return select(name, "", options, "");
    }

    private FilterForm select(
            String name, String width, Map<String, String> options, String order) {
        openField(name, width);
        Attributes attributes = Attributes.of("name", name);
        html.openBlock(
                "select", order.isEmpty() ? attributes : attributes.and("data-order", order));
        writeOption("", page.word(name + "-any"));
        options.forEach(this::writeOption);
        html.close();
        html.close();
        return this;
    }

    private void writeOption(String value, String words) {
        html.openBlock("option", Attributes.of("value", value));
        html.text(words);
        html.close();
    }

    FilterForm date(String name) {
        openField(name, "");
        html.empty("input", Attributes.of("type", "date").and("name", name));
        html.close();
        return this;
    }

    void close() {
        html.openBlock("button", Attributes.of("type", "reset"));
        html.text(page.word("clear"));
        html.close();
        html.close();
    }

    private void openField(String word, String className) {
        html.openBlock(
                "label", className.isEmpty() ? Attributes.NONE : Attributes.classes(className));
        html.openBlock("span", Attributes.NONE);
        html.text(page.word(word));
        html.close();
        html.line();
    }
}
