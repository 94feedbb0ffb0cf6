package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Agrees to a swap, declines or withdraws it.
 *
 * @param words why not, if anything is to be said
 * @param version of the swap, as the screen showed it
 */
public record AnswerSwap(
        @NotNull UUID commandId,
        @NotNull UUID swapId,
        @NotNull SwapAct act,
        @Nullable @Size(max = 300) String words,
        long version) {}
