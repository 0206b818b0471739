package org.tanku.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.TonnesCO2e;

class WholeTonnesTest {
    @Test
    void a_part_of_a_tonne_is_never_stated() {
        assertThat(WholeTonnes.floorOf(new TonnesCO2e(12_723.999_999)))
                .isEqualTo(new WholeTonnes(12_723));
        assertThat(WholeTonnes.floorOf(new TonnesCO2e(12_723))).isEqualTo(new WholeTonnes(12_723));
        assertThat(WholeTonnes.floorOf(new TonnesCO2e(0.4))).isEqualTo(new WholeTonnes(0));
    }

    @Test
    void a_loss_is_no_number_of_tonnes() {
        assertThatThrownBy(() -> WholeTonnes.floorOf(new TonnesCO2e(-0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
