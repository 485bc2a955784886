package org.khabar.extract.facts;

import java.util.List;

/**
 * A news agency.
 *
 * @param name as told in the article event
 * @param abbreviations and words with another meaning, which count only where nothing else stands beside them; compared with case
 * @param names that nothing else is called; compared without case
 */
record Agency(String name, List<String> abbreviations, List<String> names) {
    /**
     * The agencies: name told = abbreviations = names, divided by bars. The names are those the agencies print themselves and those the press of
     * other languages gives them (style books of the agencies; credit lines of newspapers).
     */
    private static final String TABLE = """
            # World
            AFP = أ ف ب|ا ف ب|أ.ف.ب|ا.ف.ب|أف ب = AFP|Agence France Presse|فرانس برس|法新社|АФП|एएफपी|خبرگزاری فرانسه|AFP通信|AFP時事
            Reuters = = Reuters|Thomson Reuters|رويترز|رویترز|路透社|路透|Рейтер|Рейтерс|ロイター|로이터|रॉयटर्स|רויטרס
            Associated Press = AP|أ ب|ا ب|أ.ب|美联社|美聯社 = Associated Press|أسوشيتد برس|أسوشيتدبرس|آسوشیتدپرس|Ассошиэйтед Пресс|AP通信|एसोसिएटेड प्रेस
            UPI = UPI = United Press International
            Bloomberg = Bloomberg = Bloomberg News|بلومبرغ|بلومبيرغ|彭博社|彭博
            # Europe
            dpa = dpa|DPA|د ب أ|د ب ا|د.ب.أ|د.ب.ا|dpa-AFX|德新社 = Deutsche Presse Agentur|الألمانية للأنباء
            AFX = AFX = dpa-AFX
            epd = epd = Evangelischer Pressedienst
            KNA = KNA = Katholische Nachrichten Agentur
            SID = SID = Sport Informations Dienst
            APA = APA = Austria Presse Agentur
            Keystone-SDA = SDA|sda|ATS = Keystone-SDA|Keystone-ATS
            ANSA = ANSA = Agenzia ANSA
            Adnkronos = = Adnkronos
            EFE = EFE|إفي = Agencia EFE
            Europa Press = = Europa Press
            Lusa = LUSA = Agência Lusa
            Belga = BELGA|Belga = Agence Belga
            ANP = ANP =
            PA Media = PA = Press Association|PA Media
            NTB = NTB = Norsk Telegrambyrå
            TT = TT = Tidningarnas Telegrambyrå
            Ritzau = = Ritzau
            STT = STT =
            PAP = PAP = Polska Agencja Prasowa
            ČTK = ČTK|CTK = Česká tisková kancelář
            TASR = TASR =
            MTI = MTI = Magyar Távirati Iroda
            Agerpres = = Agerpres
            BTA = BTA|БТА = Българска телеграфна агенция
            HINA = HINA|Hina =
            Tanjug = = Tanjug|Танјуг
            AMNA = ΑΠΕ-ΜΠΕ|ΑΠΕ = Αθηναϊκό Πρακτορείο
            Ukrinform = = Ukrinform|Укрінформ|Укринформ
            UNIAN = УНІАН|УНИАН|UNIAN =
            Interfax = = Interfax|Интерфакс|Інтерфакс|إنترفاكس
            TASS = TASS|ТАСС|تاس|塔斯社 = ITAR-TASS|ИТАР-ТАСС
            RIA Novosti = РИА|RIA = РИА Новости|RIA Novosti|ريا نوفوستي|نوفوستي
            Sputnik = Sputnik|Спутник = سبوتنيك|اسپوتنیک|Sputnik News
            # The Arab world
            MENA = MENA|أ ش أ|ا ش ا|أ.ش.أ|أ ش ا|أش أ = وكالة أنباء الشرق الأوسط|Middle East News Agency
            SPA = SPA|واس = وكالة الأنباء السعودية|Saudi Press Agency
            WAM = WAM|وام = وكالة أنباء الإمارات|Emirates News Agency
            QNA = QNA|قنا = وكالة الأنباء القطرية|Qatar News Agency
            KUNA = KUNA|كونا = وكالة الأنباء الكويتية|Kuwait News Agency
            BNA = BNA|بنا = وكالة أنباء البحرين|Bahrain News Agency
            ONA = ONA|العمانية = وكالة الأنباء العمانية|Oman News Agency
            Petra = Petra|بترا = وكالة الأنباء الأردنية|Jordan News Agency
            WAFA = WAFA|وفا = وكالة الأنباء الفلسطينية|وكالة وفا
            SANA = SANA|سانا = وكالة سانا|الوكالة العربية السورية للأنباء
            INA = INA|واع = وكالة الأنباء العراقية|Iraqi News Agency
            NNA = NNA = الوكالة الوطنية للإعلام|National News Agency
            Saba = SABA|سبأ = وكالة الأنباء اليمنية|وكالة سبأ
            SUNA = SUNA|سونا = وكالة السودان للأنباء
            LANA = LANA|وال = وكالة الأنباء الليبية
            TAP = TAP|وات = وكالة تونس إفريقيا للأنباء|Tunis Afrique Presse
            APS = APS|واج = وكالة الأنباء الجزائرية|Algérie Presse Service|Algeria Press Service
            MAP = MAP|و م ع|ومع = وكالة المغرب العربي للأنباء|Maghreb Arabe Presse
            # Turkey, Iran, Caucasus
            Anadolu = = Anadolu|Anadolu Agency|Anadolu Ajansı|الأناضول|آناتولی|Анадолу
            DHA = DHA = Demirören Haber Ajansı
            IHA = İHA|IHA = İhlas Haber Ajansı
            IRNA = IRNA|ایرنا|إيرنا|إرنا = خبرگزاری ایرنا|خبرگزاری جمهوری اسلامی
            ISNA = ISNA|ایسنا|إيسنا = خبرگزاری ایسنا|خبرگزاری دانشجویان ایران
            Fars = = خبرگزاری فارس|وكالة فارس|Fars News Agency|Fars News
            Mehr = = خبرگزاری مهر|وكالة مهر|Mehr News Agency
            Tasnim = = تسنیم|تسنيم|Tasnim News Agency|Tasnim
            # Asia and the Pacific
            Xinhua = = Xinhua|新华社|新華社|شينخوا|شینهوا|Синьхуа|शिन्हुआ|신화통신
            China News Service = 中新社|CNS = 中国新闻社|中新网
            CNA = CNA|中央社 = Central News Agency
            Kyodo = 共同 = Kyodo|Kyodo News|共同通信|共同社|교도통신
            Jiji = JIJI|時事 = Jiji Press|時事通信|時事通信社|时事社
            Yonhap = = Yonhap|연합뉴스|韩联社|聯合ニュース|Ренхап
            Newsis = = Newsis|뉴시스
            News1 = = 뉴스1
            KCNA = KCNA = 조선중앙통신|朝中社|朝鮮中央通信
            PTI = PTI|पीटीआई = Press Trust of India|पीटीआई भाषा
            ANI = ANI|एएनआई = Asian News International
            IANS = IANS|आईएएनएस = Indo-Asian News Service
            UNI = UNI = United News of India
            UNB = UNB = United News of Bangladesh
            APP = APP = Associated Press of Pakistan
            Bernama = = Bernama
            Antara = ANTARA = Antara News|Kantor Berita Antara
            VNA = TTXVN|VNA = Thông tấn xã Việt Nam
            AAP = AAP = Australian Associated Press
            # Africa and the Americas
            PANA = PANA = Panapress
            The Canadian Press = CP = Canadian Press|La Presse canadienne
            Notimex = = Notimex
            Télam = = Télam|Agencia Télam
            Agência Brasil = = Agência Brasil
            Prensa Latina = = Prensa Latina
            """;

    /** Returns the agencies in the table's order. */
    static List<Agency> all() {
        return TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(Agency::of)
                .toList();
    }

    private static Agency of(String line) {
        String[] columns = line.split("=", -1);
        return new Agency(columns[0].strip(), divided(columns[1]), divided(columns[2]));
    }

    private static List<String> divided(String names) {
        return names.isBlank() ? List.of() : List.of(names.strip().split("\\|", -1));
    }
}
