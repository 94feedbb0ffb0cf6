package org.guanjia.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Takes an estate under our care.
 *
 * @param id made with the form; becomes the estate's id
 * @param code one to four capital letters that begin its request numbers, and never change
 * @param committeeFormed null before the owners' committee was formed
 */
public record AddEstate(
        @NotNull UUID id,
        @NotNull @Pattern(regexp = "[A-Z]{1,4}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull ZoneId zone,
        @NotNull LocalDate presale,
        @NotNull LocalDate handover,
        LocalDate committeeFormed) {}
