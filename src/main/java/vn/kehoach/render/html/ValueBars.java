package vn.kehoach.render.html;

import vn.kehoach.document.Inventory.Value;
import vn.kehoach.document.WebPage;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the values of an indicator, year by year, each with a bar. The bars hide from screen
 * readers: the words beside them say the same.
 */
final class ValueBars {
    private static final int WIDTH = 28;
    private static final double HEIGHT = 40;

    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final WebPage page;

    ValueBars(HtmlWriter html, InlineWriter inlines, WebPage page) {
        this.html = html;
        this.inlines = inlines;
        this.page = page;
    }

    void write(List<Value> values) {
        if (values.isEmpty()) {
            return;
        }
        Scale scale = Scale.of(values);
        html.openBlock("ol", Attributes.classes("bars").and("role", "list"));
        for (Value value : values) {
            html.openBlock("li", Attributes.classes(ClassName.of(value.kind())));
            writeBar(value, scale);
            html.openBlock("b", Attributes.NONE);
            inlines.write(value.words());
            html.close();
            html.openBlock("span", Attributes.NONE);
            html.text(Integer.toString(value.year()));
            html.close();
            if (value.kind() == Value.Kind.BASELINE) {
                html.openBlock("span", Attributes.NONE);
                html.text(page.word("baseline"));
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private void writeBar(Value value, Scale scale) {
        if (value.low() == null || value.high() == null || !scale.isOpen()) {
            return;
        }
        html.openBlock(
                "svg",
                Attributes.of("viewBox", "0 0 " + WIDTH + " " + CssNumber.of(HEIGHT))
                        .and("aria-hidden", "true"));
        double low = scale.y(value.low());
        double high = scale.y(value.high());
        double zero = scale.y(BigDecimal.ZERO);
        writeRectangle("range", high, low);
        writeRectangle("figure", Math.min(low, zero), Math.max(low, zero));
        html.close();
    }

    private void writeRectangle(String className, double top, double bottom) {
        html.line();
        html.empty(
                "rect",
                Attributes.classes(className)
                        .and("y", CssNumber.of(top))
                        .and("width", Integer.toString(WIDTH))
                        .and("height", CssNumber.of(bottom - top)));
    }

    /** From zero, so that twice the figure is twice the bar. */
    private record Scale(double least, double most) {
        static Scale of(List<Value> values) {
            double least = 0;
            double most = 0;
            for (Value value : values) {
                if (value.low() != null && value.high() != null) {
                    least = Math.min(least, value.low().doubleValue());
                    most = Math.max(most, value.high().doubleValue());
                }
            }
            return new Scale(least, most);
        }

        boolean isOpen() {
            return most > least;
        }

        double y(BigDecimal figure) {
            return HEIGHT * (most - figure.doubleValue()) / (most - least);
        }
    }
}
