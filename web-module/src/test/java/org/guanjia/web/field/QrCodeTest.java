package org.guanjia.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int MARGIN = 40;

    @Test
    void a_camera_reads_the_address_back() throws IOException, ReaderException {
        String address = "https://guanjia.example/guanjia/task.xhtml?id=01a21608-bf8c-7d03-9bb3-f0ffb2d9421a";

        String picture = QrCode.of(address);

        assertThat(picture).startsWith("data:image/png;base64,");
        assertThat(read(picture.substring(picture.indexOf(',') + 1))).isEqualTo(address);
    }

    private static String read(String base64) throws IOException, ReaderException {
        BufferedImage code =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        int side = code.getWidth() + 2 * MARGIN;
        BufferedImage paper = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.drawImage(code, MARGIN, MARGIN, null);
        pen.dispose();
        LuminanceSource seen = new RGBLuminanceSource(side, side, paper.getRGB(0, 0, side, side, null, 0, side));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }
}
