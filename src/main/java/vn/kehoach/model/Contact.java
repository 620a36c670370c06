package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/** Where an office can be reached: Nghị định 30/2020/NĐ-CP, Phụ lục I, III.4. */
public record Contact(
        String address,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String website) {}
