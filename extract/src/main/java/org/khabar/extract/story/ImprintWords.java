package org.khabar.extract.story;

/**
 * What a newspaper says of itself: the offices, numbers and addresses that press laws make it print (in French "mentions légales", in German
 * "Impressum", in Arabic "الترويسة"), and its copyright. The words are those of the press laws and of the imprints of newspapers in each
 * language. Written as {@link LineWords} are.
 */
final class ImprintWords {
    /** Offices of the editorial staff. Their holders write no story as such. */
    static final String EDITORS = """
            editor(-/ )in(-/ )chief, (chief/managing/executive/deputy/group/founding) editor
            chefredakteur[in], chefredaktion, stellvertretende[r] chefredakteur[in], verantwortliche[r] redakteur[in], redaktionsleit(er/erin/ung)
            (rédacteur/rédactrice) en chef, (directeur/directrice) de [la] (publication/rédaction), (responsable/secrétaire) de [la] rédaction
            (redactor/redactora) jefe, (editor/editora) (jefe/general/responsable), (director/directora) (editorial/responsable/periodístico/periodística)
            (direttore/direttrice) (responsabile/editoriale), caporedattore, (diretor/diretora/editor/editora)(-/ )(chefe/geral/executivo/responsável), (diretor/diretora) de redação
            hoofdredact(eur/rice/ie), chefredaktør, ansvarlig redaktør, ansvarshavende [chef]redaktør, chefredaktör, ansvarig utgivare, päätoimittaja, vastaava toimittaja
            redaktor (naczelny/naczelna), (šéfredaktor/šéfredaktorka), főszerkesztő, felelős szerkesztő, redactor[-/ ](șef/şef)
            [genel] yayın yönetmeni, [sorumlu] yazı işleri müdürü, genel yayın koordinatörü, baş redaktor
            [и.о.] главн(ый/ого) редактор[а], шеф-редактор, выпускающий редактор, головн(ий/а) редактор[ка], главен редактор, галоўны рэдактар, бас редактор
            (glavni/glavna/odgovorni/odgovorna) [i odgovorni] (urednik/urednica), главни [и одговорни] уредник, odgovorni urednik, vyriausi(asis/oji) redaktor(ius/ė)
            (διευθυντής/διευθύντρια) [σύνταξης], (αρχισυντάκτης/αρχισυντάκτρια), (עורך/עורכת) (ראשי/ראשית/אחראי/אחראית), գլխավոր խմբագիր, მთავარი რედაქტორი
            [نائب/مساعد] رئيس[ة] التحرير [التنفيذي], رئيس[ة] مجلس الإدارة [ورئيس[ة] التحرير], المشرف[ة] العام[ة] [على التحرير]
            (مدير/مديرة/سكرتير/سكرتيرة/أمين/هيئة) التحرير, مدير[ة] (النشر/النشرية/الجريدة/الموقع/المسؤول), المدير[ة] المسؤول[ة] [عن النشر], رئيس التحرير المسؤول, المحرر المسؤول
            سردبیر, مدیر[ ]مسئول, مدیر[ ]مسؤول, مدير[ ]مسئول, صاحب امتیاز, صاحب الامتياز, چیف ایڈیٹر, مدیر اعلیٰ, سەرنووسەر
            总编, 总编辑, 總編輯, 主编, 主編, 總編, 编委, 编审, 值班编辑, 監製, 監制, 编校, 编辑部主任, 編集長, 編集人, 編集責任者, 発行人, 発行者
            발행인, 편집인, 발행[인][·ㆍ/ ]편집인, 편집국장, 청소년보호책임자
            (प्रधान/मुख्य/कार्यकारी/प्रबंध) संपादक, (প্রধান/ভারপ্রাপ্ত/নির্বাহী) সম্পাদক, ಪ್ರಧಾನ ಸಂಪಾದಕ, முதன்மை ஆசிரியர்
            pemimpin redaksi, penanggung jawab, ketua pengarang, tổng biên tập, phó tổng biên tập, chịu trách nhiệm [nội dung], บรรณาธิการ[บริหาร], mhariri mkuu""";

    /** Offices and owners that other firms have as well: believed only before a mere name. */
    static final String OWNERS = """
            editor, publisher, founder, owner, owned by, published by, general manager, managing director, herausgeber[in], verleger[in], geschäftsführer[in], v.i.s.d.p[.]
            éditeur, éditrice, fondateur, fondatrice, directeur général, directeur, director[a], director[a] general, fundador[a], editor[a], editore, direttore
            diretor[a], diretor[a] geral, uitgever, udgiver, utgiver, utgivare, kustantaja, wydawca, vydavatel, vydavateľ, kiadó, director general
            imtiyaz sahibi, yayın sahibi, kurucu, учредитель, издатель, основатель, генеральный директор, засновник, видавець, издател, izdavač, nakladnik, εκδότης, ιδιοκτήτης
            [المؤسس/الناشر] (المدير[ة]/مدير[ة]) (العام[ة]/عام[ة]/التنفيذي[ة]), المؤسس, الناشر, مؤسس الموقع, مالك الموقع, الإشراف العام, تصدر عن
            ناشر, بنیانگذار, مدیر[ ]عامل, 社长, 社長, 发行人, 發行人, 主办, 主办单位, 主管单位, 主管, 承办, 发行, 出版, 主辦, 一审, 二审, 三审, 대표이사, 회장, 사장, 대표, 대표자
            संपादक, प्रकाशक, সম্পাদক, প্রকাশক, সম্পাদক ও প্রকাশক, redaktur, penerbit, penyunting""";

    /** What a claim of copyright begins with. */
    static final String RIGHTS = """
            ©, copyright, all rights reserved, alle rechte vorbehalten, tous droits (réservés/de reproduction), todos los derechos reservados
            tutti i diritti [sono] riservati, riproduzione riservata, todos os direitos reservados, wszelkie prawa zastrzeżone, все права (защищены/принадлежат), всі права (захищені/захищено)
            усі права (захищені/захищено), всички права [са] запазени, сва права задржана, sva prava (pridržana/zadržana), vse pravice pridržane, všechna práva vyhrazena, všetky práva vyhradené
            minden jog fenntartva, toate drepturile (rezervate/sunt rezervate), με επιφύλαξη παντός [νόμιμου] δικαιώματος, όλα τα δικαιώματα, (tüm/her) hak(kı/ları) saklıdır, bütün hüquqlar qorunur
            alle rechten voorbehouden, alla rättigheter [förbehålls/förbehållna], alle rettigheder (forbeholdes/forbeholdt), alle rettigheter, kaikki oikeudet pidätetään, kõik õigused kaitstud, visas tiesības aizsargātas
            (جميع/كافة/كل) الحقوق محفوظة, (جميع/كافة/كل) حقوق (الطبع/النشر), حقوق (النشر/الطبع/الملكية) [والنشر/والطبع], الحقوق محفوظة, تمامی حقوق, (کلیه/تمام/همه) حقوق, جملہ حقوق [بحق/محفوظ], تمام حقوق محفوظ, כל הזכויות שמורות
            版权所有, 版權所有, 版权声明, 著作权所有, 著作權所有, 転載禁止, 無断(転載/複製/転用), 禁無断転載, 무단[ ]전재, 저작권자, 저작권[은], 저작권법
            सर्वाधिकार सुरक्षित, সর্বস্বত্ব [স্বত্বাধিকার] (সংরক্ষিত/স্বত্বাধিকার), hak cipta [dilindungi], hak[ ]cipta terpelihara, bản quyền (thuộc/©), สงวนลิขสิทธิ์""";

    /** Before a number: under which the newspaper is registered. */
    static final String NUMBERS = """
            issn, e-issn, issn-l, (ust/umsatzsteuer)(-id/-identifikationsnummer/-idnr)[.] , handelsregister, amtsgericht, siret, siren, rcs, cppap, commission paritaire
            dep[ó]sito legal, cif, nif, cnpj, p[.][ ]iva, partita iva, reg[istrazione] tribunale, nip, krs, regon, ičo, kvk, cvr[-nr][.], org[.][ ]nr[.], organisationsnummer
            свидетельство (о регистрации/эл/сми), регистрационный номер, рег[.] номер, эл № фс, огрн, инн, реєстраційний номер, ідентифікатор медіа
            رقم (الإيداع/الترخيص/التسجيل/الاعتماد) [القانوني], ترخيص رقم, رخصة رقم, تصريح رقم, (سجل/السجل) تجاري [رقم], الإيداع القانوني, شماره (ثبت/مجوز/پروانه), شاپا
            등록번호, 신문등록번호, 정기간행물[ ]등록번호, 사업자[ ]등록번호, 통신판매업[신고][번호], 인터넷신문[ ]등록번호
            国内统一刊号, 国内统一连续出版物号, 邮发代号, 統一編號""";

    /** Anywhere in a line: licences, which stand beside their number in many ways. */
    static final String LICENCES = """
            (京/沪/津/渝/粤/浙/苏/鲁/川/蜀/鄂/湘/豫/冀/闽/皖/辽/吉/黑/晋/陕/甘/琼/桂/贵/黔/云/滇/赣/新/蒙/青/宁/藏)icp(备/證/证), icp(备/證/证/備), (新闻信息服务/经营/节目/传播视听/出版服务/电信业务)许可证, 公网安备, 网安备, 违法和不良信息举报, 举报电话, registrazione (al/presso il/del/tribunale) tribunale, (iscritta/registrata) (al/presso il) tribunale
            testata [giornalistica] registrata, (зарегистрировано/зарегистрирован) (федеральной службой/роскомнадзором/в роскомнадзоре), выдано (роскомнадзором/федеральной службой)
            registered (in england/office), nipc, pers[ ]yasası, 청소년[ ]보호[ ]책임자""";

    /** Before an address of any kind. */
    static final String ADDRESSES = """
            tel, telephone, phone, fax, mobile, e[-]mail, address, whatsapp, p.o. box, po box
            telefon, telefax, e-mail[-adresse], anschrift, adresse, telefonnummer, tél, téléphone, télécopie, courriel, portable
            teléfono[s], tfno, correo [electrónico], dirección, telefono, indirizzo, pec, telefone, correio eletrónico, endereço, tfn, tlf, puh[elin], sähköposti, adres, adresa, e-posta, eposta, e-pošta
            тел, телефон[ы], факс, адрес, эл[.] почта, электронная почта, почта, email, електронна пошта, имейл, τηλ, τηλέφωνο, διεύθυνση, טל, טלפון, פקס, כתובת, דוא"ל
            هاتف, الهاتف, تليفون, تلفون, جوال, موبايل, فاكس, الفاكس, واتساب, [ال]بريد [ال](إلكتروني/الكتروني), إيميل, ايميل, ص.ب, ص . ب, صندوق بريد, العنوان, للتواصل, للاتصال
            تلفن, تلفکس, نمابر, فکس, پست الکترونیک, ایمیل, آدرس, نشانی, فون, ای میل
            电话, 電話, 联系电话, 聯絡電話, 热线, 新闻热线, 传真, 傳真, 邮箱, 電郵, 电子邮[件/箱], 邮编, 地址, 住所, ファックス, メール, 전화, 대표전화, 팩스, 이메일, 주소, 제보
            फोन, ईमेल, পতা, फ़ोन, ফোন, ইমেইল, ঠিকানা, telepon, alamat, surel, điện thoại, địa chỉ, โทร, โทรศัพท์, อีเมล""";

    private ImprintWords() {}
}
