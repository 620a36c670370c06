package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * "PL.(300)": Nghị định 30/2020/NĐ-CP, Phụ lục I, III.3.
 *
 * @param copies that are issued; absent if not said
 */
public record Drafter(String sign, @Nullable Integer copies) {}
