package vn.kehoach.model;

import java.math.BigDecimal;

/**
 * A figure in Vietnamese notation: decimal comma, points between thousands.
 *
 * @param text as written, since "8,0" says more than "8"
 */
public record Quantity(BigDecimal value, String text) {}
