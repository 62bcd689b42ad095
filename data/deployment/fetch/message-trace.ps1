# Message traces of Exchange Online, a file a day: powershell -File message-trace.ps1
# Fills exports/trace. The service keeps 90 days, gives 10 of them at once and 5,000 rows a call; needs the module ExchangeOnlineManagement.
param(
    [int] $Days = 40,
    [string] $Folder = 'exports/trace',
    [string] $AppId = $env:EXCHANGE_APP_ID,
    [string] $Organization = $env:EXCHANGE_ORGANIZATION,
    [string] $Thumbprint = $env:EXCHANGE_CERTIFICATE
)
$ErrorActionPreference = 'Stop'
New-Item -ItemType Directory -Force -Path $Folder | Out-Null
Connect-ExchangeOnline -AppId $AppId -Organization $Organization -CertificateThumbprint $Thumbprint -ShowBanner:$false

$today = [DateTime]::UtcNow.Date
foreach ($back in $Days..1) {
    $start = $today.AddDays(-$back)
    $file = Join-Path $Folder ('message-trace {0:yyyy-MM-dd}.csv' -f $start)
    if (Test-Path $file) { continue }
    $rows = New-Object System.Collections.Generic.List[object]
    $query = @{ StartDate = $start; EndDate = $start.AddDays(1); ResultSize = 5000 }
    do {
        # The next call goes on where the last row stood: rows come from the newest to the oldest.
        $page = @(Get-MessageTraceV2 @query)
        $rows.AddRange($page)
        if ($page.Count -eq 5000) {
            $query.EndDate = $page[-1].Received
            $query.StartingRecipientAddress = $page[-1].RecipientAddress
        }
    } while ($page.Count -eq 5000)
    # Times in one form, whatever the language of the machine; a file is whole, or not there.
    $rows |
        Select-Object MessageId, @{ n = 'Received'; e = { $_.Received.ToString('yyyy-MM-ddTHH:mm:ssZ') } },
            SenderAddress, RecipientAddress, Subject, Status, MessageTraceId |
        Export-Csv -NoTypeInformation -Encoding UTF8 -Path "$file.part"
    if (Test-Path "$file.part") { Move-Item "$file.part" $file }
}
Disconnect-ExchangeOnline -Confirm:$false
