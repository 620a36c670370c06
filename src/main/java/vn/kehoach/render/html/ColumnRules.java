package vn.kehoach.render.html;

import vn.kehoach.document.Block.Column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The widths of columns as CSS: the page's policy refuses styles inside elements. */
final class ColumnRules {
    /** Where nobody gave shares, the browser shares out by what stands in the cells. */
    private static final String BY_CONTENT = "auto";

    private final Map<List<String>, String> classes = new LinkedHashMap<>();

    /** The class of tables whose columns are shared out like this. */
    String add(List<Column> columns) {
        double whole = columns.stream().mapToDouble(Column::share).sum();
        List<String> widths =
                columns.stream()
                        .map(column ->
                                whole == 0
                                        ? BY_CONTENT
                                        : CssNumber.of(column.share() / whole * 100) + "%")
                        .toList();
        return classes.computeIfAbsent(widths, key -> "columns-" + (classes.size() + 1));
    }

    @Override
    public String toString() {
        return classes.entrySet().stream()
                .map(entry -> rules(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    private static String rules(String name, List<String> widths) {
        StringBuilder css = new StringBuilder();
        css.append('.').append(name).append("{--columns:").append(widths.size()).append("}\n");
        for (int i = 0; i < widths.size(); i++) {
            css.append('.').append(name).append(">colgroup>:nth-child(").append(i + 1);
            css.append("){width:").append(widths.get(i)).append("}\n");
        }
        return css.toString();
    }
}
