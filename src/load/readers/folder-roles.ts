/** What a folder of mails is for; null for all others. */
export type FolderRole = 'draft' | 'unsent' | 'trash' | 'spam' | 'sent';

/**
 * Names of folders and labels, as Gmail, Outlook, Exchange, Apple Mail, Thunderbird, GMX, Yahoo and their like write them: English; German;
 * French; Italian; Spanish; Portuguese; Dutch; Danish, Norwegian and Swedish; Finnish; Polish; Czech and Slovak; Hungarian; Romanian;
 * Russian and Ukrainian; Turkish; Greek; Japanese, Korean and Chinese.
 */
const NAMES: Record<FolderRole, string> = {
  draft: `draft drafts; entwurf entwürfe; brouillon brouillons; bozza bozze; borrador borradores; rascunho rascunhos;
    concepten; kladde kladder, utkast; luonnos luonnokset; wersje_robocze kopie_robocze robocze;
    koncepty rozepsané rozpísané; piszkozat piszkozatok; ciorne mesaje_nefinalizate; черновик черновики чернетки;
    taslak taslaklar; πρόχειρα; 下書き 임시보관함 임시_보관함 草稿 草稿箱 草稿匣`,
  unsent: `outbox unsent_messages; postausgang; boîte_d'envoi; posta_in_uscita;
    bandeja_de_salida; caixa_de_saída; postvak_uit; udbakke utboks utkorgen utkorg;
    lähtevät; skrzynka_nadawcza; pošta_k_odeslání; postázandó_üzenetek; mesaje_de_trimis; исходящие; giden_kutusu;
    送信トレイ 보낼_편지함 发件箱 寄件匣`,
  trash: `trash bin deleted deleted_items deleted_messages deleted_mail; papierkorb gelöscht gelöschte_elemente gelöschte_objekte gelöschte_nachrichten;
    corbeille supprimés éléments_supprimés messages_supprimés; cestino posta_eliminata elementi_eliminati;
    papelera eliminados elementos_eliminados mensajes_eliminados; lixo lixeira itens_excluídos itens_eliminados; prullenbak prullenmand verwijderd verwijderde_items;
    papirkurv slettet slettet_post slettede_elementer søppel papperskorg papperskorgen borttaget borttagna_objekt; roskakori poistetut;
    kosz usunięte elementy_usunięte; koš kôš odstraněná_pošta odstránené; kuka törölt_elemek lomtár; coș_de_gunoi elemente_șterse;
    корзина удаленные удалённые кошик видалені; çöp_kutusu silinmiş_öğeler; κάδος_απορριμμάτων;
    ゴミ箱 削除済みアイテム 휴지통 지운_편지함 已删除 已删除邮件 回收站 垃圾桶 刪除的郵件`,
  spam: `spam junk junk_mail junk_e-mail junk_email bulk_mail; spamverdacht unerwünscht unerwünschte_werbung;
    pourriel courrier_indésirable indésirables; posta_indesiderata; correo_no_deseado; lixo_eletrônico lixo_eletrónico;
    ongewenste_e-mail ongewenste_mail; uønsket_e-mail uønsket_post uønsket_mail søppelpost nettsøppel skräppost; roskaposti;
    wiadomości-śmieci niechciane; nevyžádaná_pošta nevyžiadaná_pošta; levélszemét; mesaje_nedorite;
    спам нежелательная_почта небажана_пошта; önemsiz önemsiz_e-posta istenmeyen; ανεπιθύμητα; 迷惑メール 스팸함 스팸편지함 垃圾邮件 垃圾郵件`,
  sent: `sent sent_items sent_mail sent_messages; gesendet gesendete_elemente gesendete_objekte gesendete_nachrichten;
    envoyés éléments_envoyés messages_envoyés; inviati inviata posta_inviata elementi_inviati messaggi_inviati;
    enviados elementos_enviados mensajes_enviados; enviadas itens_enviados e-mails_enviados; verzonden verzonden_items verzonden_berichten;
    sendt sendt_post sendte_elementer skickat skickade_objekt skickade_mail; lähetetyt; wysłane elementy_wysłane;
    odeslaná_pošta odeslané odoslané; elküldött_elemek elküldött_üzenetek; trimise mesaje_trimise; отправленные надіслані;
    gönderilmiş_öğeler gönderilmiş_postalar; απεσταλμένα; 送信済みアイテム 送信済みメール 보낸편지함 已发送 已发送邮件 寄件備份`,
};

const ROLES = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names
      .split(/[\s;,]+/)
      .map((name): [string, FolderRole] => [name.replaceAll('_', ' '), role as FolderRole]),
  ),
);

/** Gives what the name of a folder or label says that it is for. */
export function roleOfName(name: string): FolderRole | null {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .trim();
  return ROLES.get(plain) ?? null;
}

/** Ends of names that are no part of what a folder is called: of mbox files, and of Thunderbird's and Apple's folders. */
const ENDING = /\.(?:sbd|mbox|mbx|mbs|mail|txt|eml)$/i;

/**
 * Gives what a mailbox is for by its path: by the last folder, and by those above it that are folders of a mail program (`Trash.sbd/2012`,
 * `.Trash.2012` of a Maildir, all folders of an Outlook data file).
 */
export function roleOfMailbox(path: string): FolderRole | null {
  const folders = path.split('/');
  const store = folders.findIndex((folder) => /\.(?:pst|ost)$/i.test(folder));
  const last = folders.length - 1;
  for (const [index, folder] of folders.entries()) {
    const isOfProgram = index === last || /\.(?:sbd|mbox)$/i.test(folder);
    if (!isOfProgram && !(store >= 0 && index > store)) continue;
    const role = roleOfFolder(folder);
    if (role !== null) return role;
  }
  return null;
}

/** Maildir++ writes folders within others behind points, and letters beyond ASCII as IMAP does: `.INBOX.Entw&APw-rfe`. */
function roleOfFolder(folder: string): FolderRole | null {
  const name = fromImap(folder.replace(ENDING, ''));
  const names = name.startsWith('.') ? name.slice(1).split('.') : [name];
  for (const part of names) {
    const role = roleOfName(part);
    if (role !== null) return role;
  }
  return null;
}

/** Modified UTF-7 (RFC 3501, 5.1.3). */
function fromImap(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]*)-/g, (_, coded: string) =>
    coded === '' ? '&' : bigEndianText(Buffer.from(coded.replaceAll(',', '/'), 'base64')),
  );
}

function bigEndianText(bytes: Buffer): string {
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}
