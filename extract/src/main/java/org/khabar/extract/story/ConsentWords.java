package org.khabar.extract.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences by which publishers ask for consent to tracking. The wording of IAB Europe's Transparency and Consent Framework, version 2, is the
 * same on all sites of a language: its first purpose, and the sentence on partners that its policies prescribe.
 */
final class ConsentWords {
    private static final ImmutableList<String> PHRASES = ImmutableList.of(
            "store and/or access information on a device",
            "informationen auf einem gerät speichern",
            "informationen auf einem gerät zu speichern",
            "zugriff auf informationen auf einem endgerät",
            "stocker et/ou accéder à des informations sur un",
            "almacenar la información en un dispositivo",
            "almacenar o acceder a información",
            "archiviare informazioni su dispositivo",
            "archiviare e/o accedere a informazioni su un dispositivo",
            "informatie op een apparaat opslaan",
            "przechowywanie informacji na urządzeniu",
            "armazenar e/ou aceder a informações num dispositivo",
            "armazenar e/ou acessar informações em um dispositivo",
            "lagra och/eller få åtkomst till information på en enhet",
            "bir cihazdaki bilgilere erişin",
            "αποθήκευση ή/και πρόσβαση σε πληροφορίες",
            "хранить и/или получать доступ к информации на устройстве",
            "تخزين المعلومات و/أو الوصول إليها على جهاز",
            "تخزين و/أو الوصول إلى المعلومات على الجهاز");

    private static final int SHORTEST =
            PHRASES.stream().mapToInt(String::length).min().orElse(0);

    private ConsentWords() {}

    /** Returns whether a story asks for consent. */
    static boolean areIn(List<Passage> story) {
        for (Passage passage : story) {
            if (passage.text.length() >= SHORTEST && isIn(passage.text.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String text) {
        for (String phrase : PHRASES) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
