const WORDS = 'We would like to know when the next delivery of the filters can be expected here.\n';

/** Gives the mail of a number, 2 KB: a header as servers write it, every fifth answers the one before. */
export function benchMail(number: number): string {
  const customer = `customer${number % 2000}.example`;
  const date = new Date(Date.UTC(2012, 0, 1, 0, number)).toUTCString().replace('GMT', '+0000');
  const before = `<mail-${number - 1}@customer.example>`;
  const answers = number % 5 === 4 ? [`In-Reply-To: ${before}`, `References: ${before}`] : [];
  const name = number % 4 === 0 ? '=?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?=' : `"Person ${number}"`;
  const header = [
    `Return-Path: <person@${customer}>`,
    `Received: from mx.${customer} (mx.${customer} [192.0.2.1])`,
    `\tby mail.own.example (Postfix) with ESMTPS id ${number} for <sales@own.example>; ${date}`,
    `Received: from desk.${customer} by mx.${customer} with ESMTP; ${date}`,
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=customer.example; s=mail;',
    '\tbh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=bm8gc2lnbmF0dXJl',
    `Message-ID: <mail-${number}@customer.example>`,
    ...answers,
    `Date: ${date}`,
    `From: ${name} <person@${customer}>`,
    'To: "Sales, own" <sales@own.example>',
    'Cc: service@own.example',
    `Subject: ${number % 5 === 0 ? '=?UTF-8?B?QW5mcmFnZSBmw7xy?=' : 'Question about'} delivery ${number}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return `${header.join('\n')}\n\n${WORDS.repeat(14)}`;
}
