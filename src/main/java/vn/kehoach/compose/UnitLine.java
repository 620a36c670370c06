package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Text;

import java.util.Map;

/** "Đơn vị tính: tỷ đồng", over a table. */
final class UnitLine {
    private UnitLine() {}

    static Markup of(@Nullable Text unit, Prose prose, Labels labels) {
        return unit == null
                ? Markup.EMPTY
                : labels.markup("table-unit", Map.of("unit", prose.of(unit).xml()));
    }
}
